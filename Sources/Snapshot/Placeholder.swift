import EtcdAPI

// Made by scripts/make-kubernetes-tables; not edited by hand.

#include "CKubernetes.h"

const char kubernetes_names[] =
  "\x0e" ",\"expression\":"
  "\x07" ",\"key\":"
  "\x13" ",\"valueExpression\":"
  "\x0c" ",\"fieldRef\":"
  "\x0b" ",\"warning\":"
  "\x08" ",\"name\":"
  "\x15" ",\"namespaceSelector\":"
  "\x12" ",\"objectSelector\":"
  "\x11" ",\"resourceRules\":"
  "\x18" ",\"excludeResourceRules\":"
  "\x0f" ",\"matchPolicy\":"
  "\x0c" ",\"metadata\":"
  "\x08" ",\"spec\":"
  "\x0e" ",\"policyName\":"
  "\x0c" ",\"paramRef\":"
  "\x12" ",\"matchResources\":"
  "\x0d" ",\"paramKind\":"
  "\x14" ",\"matchConstraints\":"
  "\x0d" ",\"variables\":"
  "\x0d" ",\"mutations\":"
  "\x11" ",\"failurePolicy\":"
  "\x13" ",\"matchConditions\":"
  "\x16" ",\"reinvocationPolicy\":"
  "\x10" ",\"clientConfig\":"
  "\x09" ",\"rules\":"
  "\x0f" ",\"sideEffects\":"
  "\x12" ",\"timeoutSeconds\":"
  "\x1b" ",\"admissionReviewVersions\":"
  "\x0c" ",\"webhooks\":"
  "\x0d" ",\"patchType\":"
  "\x16" ",\"applyConfiguration\":"
  "\x0d" ",\"jsonPatch\":"
  "\x11" ",\"resourceNames\":"
  "\x00" ""
  "\x0e" ",\"apiVersion\":"
  "\x08" ",\"kind\":"
  "\x0d" ",\"namespace\":"
  "\x0c" ",\"selector\":"
  "\x1b" ",\"parameterNotFoundAction\":"
  "\x0d" ",\"apiGroups\":"
  "\x0f" ",\"apiVersions\":"
  "\x0d" ",\"resources\":"
  "\x09" ",\"scope\":"
  "\x0e" ",\"operations\":"
  "\x08" ",\"path\":"
  "\x08" ",\"port\":"
  "\x16" ",\"expressionWarnings\":"
  "\x0a" ",\"status\":"
  "\x15" ",\"validationActions\":"
  "\x0f" ",\"validations\":"
  "\x14" ",\"auditAnnotations\":"
  "\x16" ",\"observedGeneration\":"
  "\x10" ",\"typeChecking\":"
  "\x0e" ",\"conditions\":"
  "\x0b" ",\"message\":"
  "\x0a" ",\"reason\":"
  "\x15" ",\"messageExpression\":"
  "\x0b" ",\"service\":"
  "\x0c" ",\"caBundle\":"
  "\x07" ",\"url\":"
  "\x0c" ",\"versions\":"
  "\x0c" ",\"resource\":"
  "\x10" ",\"responseKind\":"
  "\x14" ",\"singularResource\":"
  "\x09" ",\"verbs\":"
  "\x0e" ",\"shortNames\":"
  "\x0e" ",\"categories\":"
  "\x10" ",\"subresources\":"
  "\x0f" ",\"subresource\":"
  "\x11" ",\"acceptedTypes\":"
  "\x0b" ",\"version\":"
  "\x0d" ",\"freshness\":"
  "\x0f" ",\"apiServerID\":"
  "\x13" ",\"encodingVersion\":"
  "\x15" ",\"decodableVersions\":"
  "\x12" ",\"servedVersions\":"
  "\x08" ",\"type\":"
  "\x16" ",\"lastTransitionTime\":"
  "\x13" ",\"storageVersions\":"
  "\x19" ",\"commonEncodingVersion\":"
  "\x08" ",\"data\":"
  "\x0c" ",\"revision\":"
  "\x0c" ",\"template\":"
  "\x12" ",\"updateStrategy\":"
  "\x13" ",\"minReadySeconds\":"
  "\x18" ",\"revisionHistoryLimit\":"
  "\x1a" ",\"currentNumberScheduled\":"
  "\x16" ",\"numberMisscheduled\":"
  "\x1a" ",\"desiredNumberScheduled\":"
  "\x0f" ",\"numberReady\":"
  "\x1a" ",\"updatedNumberScheduled\":"
  "\x13" ",\"numberAvailable\":"
  "\x15" ",\"numberUnavailable\":"
  "\x12" ",\"collisionCount\":"
  "\x11" ",\"rollingUpdate\":"
  "\x12" ",\"lastUpdateTime\":"
  "\x0c" ",\"replicas\":"
  "\x0c" ",\"strategy\":"
  "\x0a" ",\"paused\":"
  "\x1b" ",\"progressDeadlineSeconds\":"
  "\x13" ",\"updatedReplicas\":"
  "\x15" ",\"availableReplicas\":"
  "\x17" ",\"unavailableReplicas\":"
  "\x11" ",\"readyReplicas\":"
  "\x17" ",\"terminatingReplicas\":"
  "\x18" ",\"fullyLabeledReplicas\":"
  "\x12" ",\"maxUnavailable\":"
  "\x0c" ",\"maxSurge\":"
  "\x0d" ",\"partition\":"
  "\x09" ",\"start\":"
  "\x0f" ",\"whenDeleted\":"
  "\x0e" ",\"whenScaled\":"
  "\x18" ",\"volumeClaimTemplates\":"
  "\x0f" ",\"serviceName\":"
  "\x17" ",\"podManagementPolicy\":"
  "\x28" ",\"persistentVolumeClaimRetentionPolicy\":"
  "\x0c" ",\"ordinals\":"
  "\x13" ",\"currentReplicas\":"
  "\x13" ",\"currentRevision\":"
  "\x12" ",\"updateRevision\":"
  "\x0e" ",\"rollbackTo\":"
  "\x12" ",\"targetSelector\":"
  "\x09" ",\"items\":"
  "\x07" ",\"uid\":"
  "\x0c" ",\"userInfo\":"
  "\x0d" ",\"audiences\":"
  "\x12" ",\"boundObjectRef\":"
  "\x15" ",\"expirationSeconds\":"
  "\x10" ",\"attestations\":"
  "\x09" ",\"token\":"
  "\x17" ",\"expirationTimestamp\":"
  "\x11" ",\"authenticated\":"
  "\x08" ",\"user\":"
  "\x09" ",\"error\":"
  "\x0c" ",\"username\":"
  "\x0a" ",\"groups\":"
  "\x09" ",\"extra\":"
  "\x0f" ",\"rawSelector\":"
  "\x10" ",\"requirements\":"
  "\x08" ",\"verb\":"
  "\x13" ",\"nonResourceURLs\":"
  "\x09" ",\"group\":"
  "\x11" ",\"fieldSelector\":"
  "\x11" ",\"labelSelector\":"
  "\x16" ",\"resourceAttributes\":"
  "\x19" ",\"nonResourceAttributes\":"
  "\x0b" ",\"allowed\":"
  "\x13" ",\"evaluationError\":"
  "\x0a" ",\"denied\":"
  "\x14" ",\"nonResourceRules\":"
  "\x0e" ",\"incomplete\":"
  "\x12" ",\"scaleTargetRef\":"
  "\x0f" ",\"minReplicas\":"
  "\x0f" ",\"maxReplicas\":"
  "\x22" ",\"targetCPUUtilizationPercentage\":"
  "\x11" ",\"lastScaleTime\":"
  "\x13" ",\"desiredReplicas\":"
  "\x23" ",\"currentCPUUtilizationPercentage\":"
  "\x0a" ",\"target\":"
  "\x0d" ",\"container\":"
  "\x0b" ",\"current\":"
  "\x0a" ",\"metric\":"
  "\x09" ",\"value\":"
  "\x11" ",\"periodSeconds\":"
  "\x10" ",\"selectPolicy\":"
  "\x0c" ",\"policies\":"
  "\x1e" ",\"stabilizationWindowSeconds\":"
  "\x0d" ",\"tolerance\":"
  "\x0b" ",\"scaleUp\":"
  "\x0d" ",\"scaleDown\":"
  "\x0b" ",\"metrics\":"
  "\x0c" ",\"behavior\":"
  "\x12" ",\"currentMetrics\":"
  "\x0a" ",\"object\":"
  "\x08" ",\"pods\":"
  "\x0c" ",\"external\":"
  "\x15" ",\"containerResource\":"
  "\x10" ",\"averageValue\":"
  "\x16" ",\"averageUtilization\":"
  "\x13" ",\"describedObject\":"
  "\x0c" ",\"schedule\":"
  "\x1b" ",\"startingDeadlineSeconds\":"
  "\x15" ",\"concurrencyPolicy\":"
  "\x0b" ",\"suspend\":"
  "\x0f" ",\"jobTemplate\":"
  "\x1e" ",\"successfulJobsHistoryLimit\":"
  "\x1a" ",\"failedJobsHistoryLimit\":"
  "\x0c" ",\"timeZone\":"
  "\x0a" ",\"active\":"
  "\x14" ",\"lastScheduleTime\":"
  "\x16" ",\"lastSuccessfulTime\":"
  "\x11" ",\"lastProbeTime\":"
  "\x14" ",\"schedulingPolicy\":"
  "\x19" ",\"schedulingConstraints\":"
  "\x12" ",\"disruptionMode\":"
  "\x12" ",\"resourceClaims\":"
  "\x0f" ",\"parallelism\":"
  "\x0f" ",\"completions\":"
  "\x19" ",\"activeDeadlineSeconds\":"
  "\x12" ",\"manualSelector\":"
  "\x10" ",\"backoffLimit\":"
  "\x1b" ",\"ttlSecondsAfterFinished\":"
  "\x12" ",\"completionMode\":"
  "\x14" ",\"podFailurePolicy\":"
  "\x18" ",\"backoffLimitPerIndex\":"
  "\x14" ",\"maxFailedIndexes\":"
  "\x18" ",\"podReplacementPolicy\":"
  "\x0d" ",\"managedBy\":"
  "\x11" ",\"successPolicy\":"
  "\x0e" ",\"scheduling\":"
  "\x0d" ",\"startTime\":"
  "\x12" ",\"completionTime\":"
  "\x0d" ",\"succeeded\":"
  "\x0a" ",\"failed\":"
  "\x14" ",\"completedIndexes\":"
  "\x1b" ",\"uncountedTerminatedPods\":"
  "\x09" ",\"ready\":"
  "\x11" ",\"failedIndexes\":"
  "\x0f" ",\"terminating\":"
  "\x11" ",\"containerName\":"
  "\x0c" ",\"operator\":"
  "\x0a" ",\"values\":"
  "\x0a" ",\"action\":"
  "\x0f" ",\"onExitCodes\":"
  "\x13" ",\"onPodConditions\":"
  "\x14" ",\"succeededIndexes\":"
  "\x12" ",\"succeededCount\":"
  "\x0b" ",\"request\":"
  "\x0a" ",\"usages\":"
  "\x0e" ",\"signerName\":"
  "\x0f" ",\"certificate\":"
  "\x0f" ",\"trustBundle\":"
  "\x0b" ",\"podName\":"
  "\x0a" ",\"podUID\":"
  "\x16" ",\"serviceAccountName\":"
  "\x15" ",\"serviceAccountUID\":"
  "\x0c" ",\"nodeName\":"
  "\x0b" ",\"nodeUID\":"
  "\x18" ",\"maxExpirationSeconds\":"
  "\x1d" ",\"unverifiedUserAnnotations\":"
  "\x15" ",\"stubPKCS10Request\":"
  "\x14" ",\"certificateChain\":"
  "\x0d" ",\"notBefore\":"
  "\x12" ",\"beginRefreshAt\":"
  "\x0c" ",\"notAfter\":"
  "\x11" ",\"pkixPublicKey\":"
  "\x15" ",\"proofOfPossession\":"
  "\x12" ",\"holderIdentity\":"
  "\x18" ",\"leaseDurationSeconds\":"
  "\x0f" ",\"acquireTime\":"
  "\x0d" ",\"renewTime\":"
  "\x14" ",\"leaseTransitions\":"
  "\x13" ",\"preferredHolder\":"
  "\x0d" ",\"leaseName\":"
  "\x0c" ",\"pingTime\":"
  "\x11" ",\"binaryVersion\":"
  "\x14" ",\"emulationVersion\":"
  "\x0c" ",\"volumeID\":"
  "\x0a" ",\"fsType\":"
  "\x0c" ",\"readOnly\":"
  "\x10" ",\"nodeAffinity\":"
  "\x0f" ",\"podAffinity\":"
  "\x13" ",\"podAntiAffinity\":"
  "\x14" ",\"localhostProfile\":"
  "\x0e" ",\"devicePath\":"
  "\x0c" ",\"diskName\":"
  "\x0b" ",\"diskURI\":"
  "\x0f" ",\"cachingMode\":"
  "\x0e" ",\"secretName\":"
  "\x0d" ",\"shareName\":"
  "\x13" ",\"secretNamespace\":"
  "\x0a" ",\"driver\":"
  "\x10" ",\"volumeHandle\":"
  "\x14" ",\"volumeAttributes\":"
  "\x1e" ",\"controllerPublishSecretRef\":"
  "\x16" ",\"nodeStageSecretRef\":"
  "\x18" ",\"nodePublishSecretRef\":"
  "\x1d" ",\"controllerExpandSecretRef\":"
  "\x17" ",\"nodeExpandSecretRef\":"
  "\x07" ",\"add\":"
  "\x08" ",\"drop\":"
  "\x0c" ",\"monitors\":"
  "\x0e" ",\"secretFile\":"
  "\x0d" ",\"secretRef\":"
  "\x0c" ",\"optional\":"
  "\x0e" ",\"binaryData\":"
  "\x0d" ",\"immutable\":"
  "\x13" ",\"resourceVersion\":"
  "\x14" ",\"kubeletConfigKey\":"
  "\x0f" ",\"defaultMode\":"
  "\x0f" ",\"defaultUser\":"
  "\x09" ",\"image\":"
  "\x0b" ",\"command\":"
  "\x08" ",\"args\":"
  "\x0e" ",\"workingDir\":"
  "\x09" ",\"ports\":"
  "\x07" ",\"env\":"
  "\x10" ",\"volumeMounts\":"
  "\x11" ",\"livenessProbe\":"
  "\x12" ",\"readinessProbe\":"
  "\x0d" ",\"lifecycle\":"
  "\x1a" ",\"terminationMessagePath\":"
  "\x13" ",\"imagePullPolicy\":"
  "\x13" ",\"securityContext\":"
  "\x09" ",\"stdin\":"
  "\x0d" ",\"stdinOnce\":"
  "\x07" ",\"tty\":"
  "\x0b" ",\"envFrom\":"
  "\x1c" ",\"terminationMessagePolicy\":"
  "\x11" ",\"volumeDevices\":"
  "\x10" ",\"startupProbe\":"
  "\x10" ",\"resizePolicy\":"
  "\x11" ",\"restartPolicy\":"
  "\x16" ",\"restartPolicyRules\":"
  "\x10" ",\"resourceName\":"
  "\x0f" ",\"requestName\":"
  "\x09" ",\"names\":"
  "\x0d" ",\"sizeBytes\":"
  "\x0c" ",\"hostPort\":"
  "\x11" ",\"containerPort\":"
  "\x0c" ",\"protocol\":"
  "\x0a" ",\"hostIP\":"
  "\x0d" ",\"exitCodes\":"
  "\x0b" ",\"waiting\":"
  "\x0b" ",\"running\":"
  "\x0e" ",\"terminated\":"
  "\x0d" ",\"startedAt\":"
  "\x0c" ",\"exitCode\":"
  "\x0a" ",\"signal\":"
  "\x0e" ",\"finishedAt\":"
  "\x0f" ",\"containerID\":"
  "\x09" ",\"state\":"
  "\x0d" ",\"lastState\":"
  "\x10" ",\"restartCount\":"
  "\x0b" ",\"imageID\":"
  "\x0b" ",\"started\":"
  "\x16" ",\"allocatedResources\":"
  "\x1c" ",\"allocatedResourcesStatus\":"
  "\x0e" ",\"stopSignal\":"
  "\x09" ",\"linux\":"
  "\x08" ",\"Port\":"
  "\x14" ",\"resourceFieldRef\":"
  "\x08" ",\"mode\":"
  "\x0a" ",\"medium\":"
  "\x0d" ",\"sizeLimit\":"
  "\x06" ",\"ip\":"
  "\x0d" ",\"targetRef\":"
  "\x0c" ",\"hostname\":"
  "\x0f" ",\"appProtocol\":"
  "\x0d" ",\"addresses\":"
  "\x15" ",\"notReadyAddresses\":"
  "\x0b" ",\"subsets\":"
  "\x0a" ",\"prefix\":"
  "\x10" ",\"configMapRef\":"
  "\x0d" ",\"valueFrom\":"
  "\x13" ",\"configMapKeyRef\":"
  "\x10" ",\"secretKeyRef\":"
  "\x0e" ",\"fileKeyRef\":"
  "\x17" ",\"targetContainerName\":"
  "\x17" ",\"volumeClaimTemplate\":"
  "\x12" ",\"involvedObject\":"
  "\x0a" ",\"source\":"
  "\x12" ",\"firstTimestamp\":"
  "\x11" ",\"lastTimestamp\":"
  "\x09" ",\"count\":"
  "\x0d" ",\"eventTime\":"
  "\x0a" ",\"series\":"
  "\x0b" ",\"related\":"
  "\x16" ",\"reportingComponent\":"
  "\x15" ",\"reportingInstance\":"
  "\x14" ",\"lastObservedTime\":"
  "\x0d" ",\"component\":"
  "\x08" ",\"host\":"
  "\x0c" ",\"priority\":"
  "\x0e" ",\"targetWWNs\":"
  "\x07" ",\"lun\":"
  "\x09" ",\"wwids\":"
  "\x0e" ",\"volumeName\":"
  "\x0b" ",\"options\":"
  "\x0f" ",\"datasetName\":"
  "\x0f" ",\"datasetUUID\":"
  "\x0a" ",\"pdName\":"
  "\x0e" ",\"repository\":"
  "\x0d" ",\"directory\":"
  "\x0d" ",\"endpoints\":"
  "\x16" ",\"endpointsNamespace\":"
  "\x0a" ",\"scheme\":"
  "\x0f" ",\"httpHeaders\":"
  "\x0d" ",\"hostnames\":"
  "\x10" ",\"targetPortal\":"
  "\x07" ",\"iqn\":"
  "\x12" ",\"iscsiInterface\":"
  "\x0b" ",\"portals\":"
  "\x15" ",\"chapAuthDiscovery\":"
  "\x13" ",\"chapAuthSession\":"
  "\x11" ",\"initiatorName\":"
  "\x0d" ",\"reference\":"
  "\x0e" ",\"pullPolicy\":"
  "\x0c" ",\"imageRef\":"
  "\x0d" ",\"postStart\":"
  "\x0b" ",\"preStop\":"
  "\x08" ",\"exec\":"
  "\x0b" ",\"httpGet\":"
  "\x0d" ",\"tcpSocket\":"
  "\x09" ",\"sleep\":"
  "\x07" ",\"max\":"
  "\x07" ",\"min\":"
  "\x0b" ",\"default\":"
  "\x12" ",\"defaultRequest\":"
  "\x18" ",\"maxLimitRequestRatio\":"
  "\x0a" ",\"limits\":"
  "\x07" ",\"gid\":"
  "\x16" ",\"supplementalGroups\":"
  "\x0a" ",\"ipMode\":"
  "\x0b" ",\"ingress\":"
  "\x23" ",\"targetVolumeAttributesClassName\":"
  "\x0a" ",\"server\":"
  "\x0e" ",\"finalizers\":"
  "\x09" ",\"phase\":"
  "\x0b" ",\"address\":"
  "\x32" ",\"requiredDuringSchedulingIgnoredDuringExecution\":"
  "\x33" ",\"preferredDuringSchedulingIgnoredDuringExecution\":"
  "\x0c" ",\"quantity\":"
  "\x0a" ",\"perPod\":"
  "\x10" ",\"perContainer\":"
  "\x15" ",\"resourceClaimName\":"
  "\x0e" ",\"containers\":"
  "\x0b" ",\"mapping\":"
  "\x0c" ",\"overhead\":"
  "\x15" ",\"lastHeartbeatTime\":"
  "\x0d" ",\"configMap\":"
  "\x0c" ",\"assigned\":"
  "\x11" ",\"lastKnownGood\":"
  "\x13" ",\"kubeletEndpoint\":"
  "\x1c" ",\"supplementalGroupsPolicy\":"
  "\x1b" ",\"disableResizePreemption\":"
  "\x0c" ",\"features\":"
  "\x1b" ",\"recursiveReadOnlyMounts\":"
  "\x12" ",\"userNamespaces\":"
  "\x15" ",\"nodeSelectorTerms\":"
  "\x14" ",\"matchExpressions\":"
  "\x0f" ",\"matchFields\":"
  "\x0b" ",\"podCIDR\":"
  "\x0e" ",\"externalID\":"
  "\x0e" ",\"providerID\":"
  "\x11" ",\"unschedulable\":"
  "\x0a" ",\"taints\":"
  "\x10" ",\"configSource\":"
  "\x0c" ",\"podCIDRs\":"
  "\x17" ",\"podPreemptionPolicy\":"
  "\x0c" ",\"capacity\":"
  "\x0f" ",\"allocatable\":"
  "\x13" ",\"daemonEndpoints\":"
  "\x0c" ",\"nodeInfo\":"
  "\x0a" ",\"images\":"
  "\x10" ",\"volumesInUse\":"
  "\x13" ",\"volumesAttached\":"
  "\x0a" ",\"config\":"
  "\x13" ",\"runtimeHandlers\":"
  "\x14" ",\"declaredFeatures\":"
  "\x0d" ",\"machineID\":"
  "\x0e" ",\"systemUUID\":"
  "\x0a" ",\"bootID\":"
  "\x11" ",\"kernelVersion\":"
  "\x0b" ",\"osImage\":"
  "\x1b" ",\"containerRuntimeVersion\":"
  "\x12" ",\"kubeletVersion\":"
  "\x14" ",\"kubeProxyVersion\":"
  "\x13" ",\"operatingSystem\":"
  "\x10" ",\"architecture\":"
  "\x08" ",\"swap\":"
  "\x0d" ",\"fieldPath\":"
  "\x0f" ",\"accessModes\":"
  "\x14" ",\"storageClassName\":"
  "\x0e" ",\"volumeMode\":"
  "\x0e" ",\"dataSource\":"
  "\x11" ",\"dataSourceRef\":"
  "\x1d" ",\"volumeAttributesClassName\":"
  "\x1d" ",\"allocatedResourceStatuses\":"
  "\x24" ",\"currentVolumeAttributesClassName\":"
  "\x16" ",\"modifyVolumeStatus\":"
  "\x10" ",\"healthStatus\":"
  "\x0d" ",\"claimName\":"
  "\x15" ",\"gcePersistentDisk\":"
  "\x18" ",\"awsElasticBlockStore\":"
  "\x0c" ",\"hostPath\":"
  "\x0d" ",\"glusterfs\":"
  "\x07" ",\"nfs\":"
  "\x07" ",\"rbd\":"
  "\x09" ",\"iscsi\":"
  "\x0a" ",\"cinder\":"
  "\x0a" ",\"cephfs\":"
  "\x06" ",\"fc\":"
  "\x0b" ",\"flocker\":"
  "\x0e" ",\"flexVolume\":"
  "\x0d" ",\"azureFile\":"
  "\x11" ",\"vsphereVolume\":"
  "\x0b" ",\"quobyte\":"
  "\x0d" ",\"azureDisk\":"
  "\x18" ",\"photonPersistentDisk\":"
  "\x12" ",\"portworxVolume\":"
  "\x0b" ",\"scaleIO\":"
  "\x09" ",\"local\":"
  "\x0d" ",\"storageos\":"
  "\x07" ",\"csi\":"
  "\x0c" ",\"claimRef\":"
  "\x21" ",\"persistentVolumeReclaimPolicy\":"
  "\x10" ",\"mountOptions\":"
  "\x1b" ",\"lastPhaseTransitionTime\":"
  "\x08" ",\"pdID\":"
  "\x0e" ",\"namespaces\":"
  "\x0f" ",\"topologyKey\":"
  "\x12" ",\"matchLabelKeys\":"
  "\x15" ",\"mismatchLabelKeys\":"
  "\x0b" ",\"keyType\":"
  "\x18" ",\"credentialBundlePath\":"
  "\x0b" ",\"keyPath\":"
  "\x18" ",\"certificateChainPath\":"
  "\x13" ",\"userAnnotations\":"
  "\x0f" ",\"nameservers\":"
  "\x0c" ",\"searches\":"
  "\x13" ",\"requestMappings\":"
  "\x11" ",\"conditionType\":"
  "\x1d" ",\"resourceClaimTemplateName\":"
  "\x10" ",\"podGroupName\":"
  "\x12" ",\"seLinuxOptions\":"
  "\x0d" ",\"runAsUser\":"
  "\x10" ",\"runAsNonRoot\":"
  "\x0b" ",\"fsGroup\":"
  "\x0e" ",\"runAsGroup\":"
  "\x0b" ",\"sysctls\":"
  "\x12" ",\"windowsOptions\":"
  "\x17" ",\"fsGroupChangePolicy\":"
  "\x12" ",\"seccompProfile\":"
  "\x13" ",\"appArmorProfile\":"
  "\x17" ",\"seLinuxChangePolicy\":"
  "\x0b" ",\"volumes\":"
  "\x21" ",\"terminationGracePeriodSeconds\":"
  "\x0d" ",\"dnsPolicy\":"
  "\x10" ",\"nodeSelector\":"
  "\x12" ",\"serviceAccount\":"
  "\x0f" ",\"hostNetwork\":"
  "\x0b" ",\"hostPID\":"
  "\x0b" ",\"hostIPC\":"
  "\x14" ",\"imagePullSecrets\":"
  "\x0d" ",\"subdomain\":"
  "\x0c" ",\"affinity\":"
  "\x11" ",\"schedulerName\":"
  "\x12" ",\"initContainers\":"
  "\x20" ",\"automountServiceAccountToken\":"
  "\x0f" ",\"tolerations\":"
  "\x0f" ",\"hostAliases\":"
  "\x15" ",\"priorityClassName\":"
  "\x0d" ",\"dnsConfig\":"
  "\x19" ",\"shareProcessNamespace\":"
  "\x12" ",\"readinessGates\":"
  "\x14" ",\"runtimeClassName\":"
  "\x16" ",\"enableServiceLinks\":"
  "\x14" ",\"preemptionPolicy\":"
  "\x1d" ",\"topologySpreadConstraints\":"
  "\x17" ",\"ephemeralContainers\":"
  "\x15" ",\"setHostnameAsFQDN\":"
  "\x06" ",\"os\":"
  "\x0d" ",\"hostUsers\":"
  "\x13" ",\"schedulingGates\":"
  "\x14" ",\"hostnameOverride\":"
  "\x13" ",\"schedulingGroup\":"
  "\x16" ",\"evictionResponders\":"
  "\x09" ",\"podIP\":"
  "\x15" ",\"containerStatuses\":"
  "\x0c" ",\"qosClass\":"
  "\x19" ",\"initContainerStatuses\":"
  "\x15" ",\"nominatedNodeName\":"
  "\x0a" ",\"podIPs\":"
  "\x1e" ",\"ephemeralContainerStatuses\":"
  "\x0a" ",\"resize\":"
  "\x19" ",\"resourceClaimStatuses\":"
  "\x0b" ",\"hostIPs\":"
  "\x1f" ",\"extendedResourceClaimStatus\":"
  "\x28" ",\"nodeAllocatableResourceClaimStatuses\":"
  "\x10" ",\"volumeHealth\":"
  "\x14" ",\"healthConditions\":"
  "\x0a" ",\"weight\":"
  "\x0e" ",\"preference\":"
  "\x17" ",\"initialDelaySeconds\":"
  "\x14" ",\"successThreshold\":"
  "\x14" ",\"failureThreshold\":"
  "\x08" ",\"grpc\":"
  "\x0b" ",\"sources\":"
  "\x0c" ",\"registry\":"
  "\x0a" ",\"volume\":"
  "\x0a" ",\"tenant\":"
  "\x08" ",\"pool\":"
  "\x0b" ",\"keyring\":"
  "\x09" ",\"range\":"
  "\x0b" ",\"divisor\":"
  "\x0e" ",\"resourceID\":"
  "\x0a" ",\"health\":"
  "\x08" ",\"hard\":"
  "\x0a" ",\"scopes\":"
  "\x11" ",\"scopeSelector\":"
  "\x08" ",\"used\":"
  "\x0c" ",\"requests\":"
  "\x0a" ",\"claims\":"
  "\x08" ",\"role\":"
  "\x09" ",\"level\":"
  "\x0b" ",\"gateway\":"
  "\x0a" ",\"system\":"
  "\x0e" ",\"sslEnabled\":"
  "\x14" ",\"protectionDomain\":"
  "\x0f" ",\"storagePool\":"
  "\x0f" ",\"storageMode\":"
  "\x0d" ",\"scopeName\":"
  "\x0e" ",\"stringData\":"
  "\x10" ",\"capabilities\":"
  "\x0e" ",\"privileged\":"
  "\x1a" ",\"readOnlyRootFilesystem\":"
  "\x1c" ",\"allowPrivilegeEscalation\":"
  "\x0d" ",\"procMount\":"
  "\x0b" ",\"secrets\":"
  "\x0c" ",\"audience\":"
  "\x0e" ",\"targetPort\":"
  "\x0c" ",\"nodePort\":"
  "\x0d" ",\"clusterIP\":"
  "\x0f" ",\"externalIPs\":"
  "\x13" ",\"sessionAffinity\":"
  "\x12" ",\"loadBalancerIP\":"
  "\x1c" ",\"loadBalancerSourceRanges\":"
  "\x10" ",\"externalName\":"
  "\x19" ",\"externalTrafficPolicy\":"
  "\x17" ",\"healthCheckNodePort\":"
  "\x1c" ",\"publishNotReadyAddresses\":"
  "\x19" ",\"sessionAffinityConfig\":"
  "\x12" ",\"ipFamilyPolicy\":"
  "\x0e" ",\"clusterIPs\":"
  "\x0e" ",\"ipFamilies\":"
  "\x21" ",\"allocateLoadBalancerNodePorts\":"
  "\x15" ",\"loadBalancerClass\":"
  "\x19" ",\"internalTrafficPolicy\":"
  "\x17" ",\"trafficDistribution\":"
  "\x10" ",\"loadBalancer\":"
  "\x0c" ",\"clientIP\":"
  "\x0b" ",\"seconds\":"
  "\x13" ",\"volumeNamespace\":"
  "\x0a" ",\"effect\":"
  "\x0d" ",\"timeAdded\":"
  "\x15" ",\"tolerationSeconds\":"
  "\x19" ",\"matchLabelExpressions\":"
  "\x0b" ",\"maxSkew\":"
  "\x15" ",\"whenUnsatisfiable\":"
  "\x0e" ",\"minDomains\":"
  "\x16" ",\"nodeAffinityPolicy\":"
  "\x14" ",\"nodeTaintsPolicy\":"
  "\x0c" ",\"apiGroup\":"
  "\x0d" ",\"mountPath\":"
  "\x0b" ",\"subPath\":"
  "\x14" ",\"mountPropagation\":"
  "\x0f" ",\"subPathExpr\":"
  "\x15" ",\"recursiveReadOnly\":"
  "\x14" ",\"bindMountOptions\":"
  "\x10" ",\"volumeStatus\":"
  "\x0c" ",\"required\":"
  "\x0a" ",\"secret\":"
  "\x0f" ",\"downwardAPI\":"
  "\x17" ",\"serviceAccountToken\":"
  "\x16" ",\"clusterTrustBundle\":"
  "\x12" ",\"podCertificate\":"
  "\x0c" ",\"emptyDir\":"
  "\x0b" ",\"gitRepo\":"
  "\x19" ",\"persistentVolumeClaim\":"
  "\x0d" ",\"projected\":"
  "\x0d" ",\"ephemeral\":"
  "\x0e" ",\"volumePath\":"
  "\x15" ",\"storagePolicyName\":"
  "\x13" ",\"storagePolicyID\":"
  "\x13" ",\"podAffinityTerm\":"
  "\x1a" ",\"gmsaCredentialSpecName\":"
  "\x16" ",\"gmsaCredentialSpec\":"
  "\x11" ",\"runAsUserName\":"
  "\x0f" ",\"hostProcess\":"
  "\x16" ",\"deprecatedTopology\":"
  "\x08" ",\"zone\":"
  "\x09" ",\"hints\":"
  "\x0b" ",\"serving\":"
  "\x0c" ",\"forZones\":"
  "\x0c" ",\"forNodes\":"
  "\x0f" ",\"addressType\":"
  "\x0c" ",\"topology\":"
  "\x17" ",\"reportingController\":"
  "\x0d" ",\"regarding\":"
  "\x08" ",\"note\":"
  "\x14" ",\"deprecatedSource\":"
  "\x1c" ",\"deprecatedFirstTimestamp\":"
  "\x1b" ",\"deprecatedLastTimestamp\":"
  "\x13" ",\"deprecatedCount\":"
  "\x16" ",\"templateGeneration\":"
  "\x0b" ",\"backend\":"
  "\x0c" ",\"pathType\":"
  "\x09" ",\"paths\":"
  "\x08" ",\"cidr\":"
  "\x0a" ",\"except\":"
  "\x0f" ",\"servicePort\":"
  "\x08" ",\"http\":"
  "\x07" ",\"tls\":"
  "\x14" ",\"ingressClassName\":"
  "\x09" ",\"hosts\":"
  "\x06" ",\"to\":"
  "\x08" ",\"from\":"
  "\x0f" ",\"podSelector\":"
  "\x0b" ",\"ipBlock\":"
  "\x0b" ",\"endPort\":"
  "\x0a" ",\"egress\":"
  "\x0f" ",\"policyTypes\":"
  "\x1c" ",\"nominalConcurrencyShares\":"
  "\x13" ",\"lendablePercent\":"
  "\x1e" ",\"priorityLevelConfiguration\":"
  "\x16" ",\"matchingPrecedence\":"
  "\x17" ",\"distinguisherMethod\":"
  "\x0b" ",\"queuing\":"
  "\x11" ",\"limitResponse\":"
  "\x19" ",\"borrowingLimitPercent\":"
  "\x0c" ",\"subjects\":"
  "\x0b" ",\"limited\":"
  "\x0a" ",\"exempt\":"
  "\x0a" ",\"queues\":"
  "\x0c" ",\"handSize\":"
  "\x14" ",\"queueLengthLimit\":"
  "\x10" ",\"clusterScope\":"
  "\x1c" ",\"assuredConcurrencyShares\":"
  "\x0f" ",\"annotations\":"
  "\x0d" ",\"requester\":"
  "\x0a" ",\"intent\":"
  "\x07" ",\"pod\":"
  "\x0e" ",\"requesters\":"
  "\x14" ",\"targetResponders\":"
  "\x0e" ",\"responders\":"
  "\x11" ",\"heartbeatTime\":"
  "\x1a" ",\"expectedCompletionTime\":"
  "\x0d" ",\"parentRef\":"
  "\x0e" ",\"controller\":"
  "\x0e" ",\"parameters\":"
  "\x12" ",\"defaultBackend\":"
  "\x0a" ",\"number\":"
  "\x09" ",\"cidrs\":"
  "\x0c" ",\"podFixed\":"
  "\x0b" ",\"handler\":"
  "\x12" ",\"runtimeHandler\":"
  "\x11" ",\"deleteOptions\":"
  "\x10" ",\"minAvailable\":"
  "\x1e" ",\"unhealthyPodEvictionPolicy\":"
  "\x11" ",\"disruptedPods\":"
  "\x16" ",\"disruptionsAllowed\":"
  "\x12" ",\"currentHealthy\":"
  "\x12" ",\"desiredHealthy\":"
  "\x10" ",\"expectedPods\":"
  "\x18" ",\"clusterRoleSelectors\":"
  "\x13" ",\"aggregationRule\":"
  "\x0b" ",\"roleRef\":"
  "\x0a" ",\"device\":"
  "\x0f" ",\"networkData\":"
  "\x0b" ",\"shareID\":"
  "\x0b" ",\"devices\":"
  "\x17" ",\"allocationTimestamp\":"
  "\x0f" ",\"validValues\":"
  "\x0e" ",\"validRange\":"
  "\x08" ",\"step\":"
  "\x0c" ",\"counters\":"
  "\x0e" ",\"attributes\":"
  "\x14" ",\"consumesCounters\":"
  "\x0c" ",\"allNodes\":"
  "\x0f" ",\"bindsToNode\":"
  "\x15" ",\"bindingConditions\":"
  "\x1c" ",\"bindingFailureConditions\":"
  "\x1c" ",\"allowMultipleAllocations\":"
  "\x1c" ",\"nodeAllocatableResources\":"
  "\x0b" ",\"results\":"
  "\x07" ",\"int\":"
  "\x08" ",\"bool\":"
  "\x0a" ",\"string\":"
  "\x08" ",\"ints\":"
  "\x09" ",\"bools\":"
  "\x0b" ",\"strings\":"
  "\x11" ",\"requestPolicy\":"
  "\x0f" ",\"constraints\":"
  "\x0d" ",\"selectors\":"
  "\x18" ",\"extendedResourceName\":"
  "\x0a" ",\"opaque\":"
  "\x12" ",\"matchAttribute\":"
  "\x15" ",\"distinctAttribute\":"
  "\x0e" ",\"counterSet\":"
  "\x0b" ",\"exactly\":"
  "\x12" ",\"firstAvailable\":"
  "\x0f" ",\"adminAccess\":"
  "\x14" ",\"consumedCapacity\":"
  "\x16" ",\"skipNodeOperations\":"
  "\x07" ",\"cel\":"
  "\x13" ",\"deviceClassName\":"
  "\x12" ",\"allocationMode\":"
  "\x12" ",\"deviceSelector\":"
  "\x09" ",\"taint\":"
  "\x11" ",\"interfaceName\":"
  "\x07" ",\"ips\":"
  "\x13" ",\"hardwareAddress\":"
  "\x0f" ",\"capacityKey\":"
  "\x16" ",\"capacityMultiplier\":"
  "\x14" ",\"deviceMultiplier\":"
  "\x0e" ",\"allocation\":"
  "\x0f" ",\"reservedFor\":"
  "\x0e" ",\"generation\":"
  "\x16" ",\"resourceSliceCount\":"
  "\x1a" ",\"perDeviceNodeSelection\":"
  "\x12" ",\"sharedCounters\":"
  "\x1a" ",\"partitionTypeAttribute\":"
  "\x09" ",\"total\":"
  "\x0d" ",\"attribute\":"
  "\x0c" ",\"poolName\":"
  "\x10" ",\"totalDevices\":"
  "\x14" ",\"allocatedDevices\":"
  "\x14" ",\"availableDevices\":"
  "\x16" ",\"unavailableDevices\":"
  "\x13" ",\"validationError\":"
  "\x14" ",\"partitionSummary\":"
  "\x14" ",\"shareableSummary\":"
  "\x09" ",\"limit\":"
  "\x21" ",\"defaultPartitionTypeAttribute\":"
  "\x09" ",\"pools\":"
  "\x0d" ",\"poolCount\":"
  "\x0c" ",\"consumed\":"
  "\x0d" ",\"available\":"
  "\x19" ",\"fullyAvailableDevices\":"
  "\x1d" ",\"partiallyAvailableDevices\":"
  "\x09" ",\"basic\":"
  "\x11" ",\"globalDefault\":"
  "\x0f" ",\"description\":"
  "\x0a" ",\"single\":"
  "\x07" ",\"all\":"
  "\x11" ",\"minGroupCount\":"
  "\x08" ",\"gang\":"
  "\x1f" ",\"parentCompositePodGroupName\":"
  "\x0f" ",\"workloadRef\":"
  "\x15" ",\"podGroupTemplates\":"
  "\x1e" ",\"compositePodGroupTemplates\":"
  "\x0c" ",\"minCount\":"
  "\x10" ",\"workloadName\":"
  "\x10" ",\"templateName\":"
  "\x11" ",\"controllerRef\":"
  "\x12" ",\"attachRequired\":"
  "\x12" ",\"podInfoOnMount\":"
  "\x18" ",\"volumeLifecycleModes\":"
  "\x13" ",\"storageCapacity\":"
  "\x11" ",\"fsGroupPolicy\":"
  "\x11" ",\"tokenRequests\":"
  "\x15" ",\"requiresRepublish\":"
  "\x10" ",\"seLinuxMount\":"
  "\x26" ",\"nodeAllocatableUpdatePeriodSeconds\":"
  "\x20" ",\"serviceAccountTokenInSecrets\":"
  "\x21" ",\"preventPodSchedulingIfMissing\":"
  "\x0a" ",\"nodeID\":"
  "\x10" ",\"topologyKeys\":"
  "\x0b" ",\"drivers\":"
  "\x11" ",\"storageHealth\":"
  "\x10" ",\"nodeTopology\":"
  "\x15" ",\"maximumVolumeSize\":"
  "\x0f" ",\"provisioner\":"
  "\x11" ",\"reclaimPolicy\":"
  "\x18" ",\"allowVolumeExpansion\":"
  "\x15" ",\"volumeBindingMode\":"
  "\x15" ",\"allowedTopologies\":"
  "\x0e" ",\"accessMode\":"
  "\x18" ",\"persistentVolumeName\":"
  "\x14" ",\"inlineVolumeSpec\":"
  "\x0c" ",\"attacher\":"
  "\x0c" ",\"attached\":"
  "\x16" ",\"attachmentMetadata\":"
  "\x0f" ",\"attachError\":"
  "\x0f" ",\"detachError\":"
  "\x0e" ",\"driverName\":"
  "\x08" ",\"time\":"
  "\x0d" ",\"errorCode\":"
  "\x0a" ",\"format\":"
  "\x0c" ",\"jsonPath\":"
  "\x0b" ",\"webhook\":"
  "\x0a" ",\"plural\":"
  "\x0c" ",\"singular\":"
  "\x0c" ",\"listKind\":"
  "\x0e" ",\"conversion\":"
  "\x19" ",\"preserveUnknownFields\":"
  "\x11" ",\"acceptedNames\":"
  "\x12" ",\"storedVersions\":"
  "\x0a" ",\"served\":"
  "\x0b" ",\"storage\":"
  "\x0a" ",\"schema\":"
  "\x1c" ",\"additionalPrinterColumns\":"
  "\x0e" ",\"deprecated\":"
  "\x16" ",\"deprecationWarning\":"
  "\x14" ",\"selectableFields\":"
  "\x14" ",\"specReplicasPath\":"
  "\x16" ",\"statusReplicasPath\":"
  "\x15" ",\"labelSelectorPath\":"
  "\x09" ",\"scale\":"
  "\x13" ",\"openAPIV3Schema\":"
  "\x05" ",\"-\":"
  "\x06" ",\"id\":"
  "\x0b" ",\"$schema\":"
  "\x08" ",\"$ref\":"
  "\x09" ",\"title\":"
  "\x0b" ",\"maximum\":"
  "\x14" ",\"exclusiveMaximum\":"
  "\x0b" ",\"minimum\":"
  "\x14" ",\"exclusiveMinimum\":"
  "\x0d" ",\"maxLength\":"
  "\x0d" ",\"minLength\":"
  "\x0b" ",\"pattern\":"
  "\x0c" ",\"maxItems\":"
  "\x0c" ",\"minItems\":"
  "\x0f" ",\"uniqueItems\":"
  "\x0e" ",\"multipleOf\":"
  "\x08" ",\"enum\":"
  "\x11" ",\"maxProperties\":"
  "\x11" ",\"minProperties\":"
  "\x09" ",\"allOf\":"
  "\x09" ",\"oneOf\":"
  "\x09" ",\"anyOf\":"
  "\x07" ",\"not\":"
  "\x0e" ",\"properties\":"
  "\x18" ",\"additionalProperties\":"
  "\x15" ",\"patternProperties\":"
  "\x10" ",\"dependencies\":"
  "\x13" ",\"additionalItems\":"
  "\x0f" ",\"definitions\":"
  "\x10" ",\"externalDocs\":"
  "\x0b" ",\"example\":"
  "\x0c" ",\"nullable\":"
  "\x28" ",\"x-kubernetes-preserve-unknown-fields\":"
  "\x22" ",\"x-kubernetes-embedded-resource\":"
  "\x1e" ",\"x-kubernetes-int-or-string\":"
  "\x1e" ",\"x-kubernetes-list-map-keys\":"
  "\x1a" ",\"x-kubernetes-list-type\":"
  "\x19" ",\"x-kubernetes-map-type\":"
  "\x1c" ",\"x-kubernetes-validations\":"
  "\x0f" ",\"jSONSchemas\":"
  "\x0a" ",\"allows\":"
  "\x0c" ",\"property\":"
  "\x08" ",\"rule\":"
  "\x13" ",\"optionalOldSelf\":"
  "\x1c" ",\"conversionReviewVersions\":"
  "\x0c" ",\"JSONPath\":"
  "\x17" ",\"webhookClientConfig\":"
  "\x0e" ",\"validation\":"
  "\x16" ",\"gracePeriodSeconds\":"
  "\x11" ",\"preconditions\":"
  "\x14" ",\"orphanDependents\":"
  "\x15" ",\"propagationPolicy\":"
  "\x0a" ",\"dryRun\":"
  "\x34" ",\"ignoreStoreReadErrorWithClusterBreakingPotential\":"
  "\x0f" ",\"matchLabels\":"
  "\x0b" ",\"manager\":"
  "\x0d" ",\"operation\":"
  "\x0e" ",\"fieldsType\":"
  "\x0c" ",\"fieldsV1\":"
  "\x09" ",\"nanos\":"
  "\x10" ",\"generateName\":"
  "\x0c" ",\"selfLink\":"
  "\x15" ",\"creationTimestamp\":"
  "\x15" ",\"deletionTimestamp\":"
  "\x1e" ",\"deletionGracePeriodSeconds\":"
  "\x0a" ",\"labels\":"
  "\x13" ",\"ownerReferences\":"
  "\x11" ",\"managedFields\":"
  "\x16" ",\"blockOwnerDeletion\":"
  "\x13" ",\"contentEncoding\":"
  "\x0f" ",\"contentType\":"
  "\x0a" ",\"intVal\":"
  "\x0a" ",\"strVal\":"
  "\x19" ",\"insecureSkipTLSVerify\":"
  "\x18" ",\"groupPriorityMinimum\":"
  "\x13" ",\"versionPriority\":"
  "\x1f" "admissionregistration.k8s.io/v1"
  "\x17" "MutatingAdmissionPolicy"
  "\x1e" "MutatingAdmissionPolicyBinding"
  "\x1c" "MutatingWebhookConfiguration"
  "\x19" "ValidatingAdmissionPolicy"
  "\x20" "ValidatingAdmissionPolicyBinding"
  "\x1e" "ValidatingWebhookConfiguration"
  "\x25" "admissionregistration.k8s.io/v1alpha1"
  "\x24" "admissionregistration.k8s.io/v1beta1"
  "\x16" "apidiscovery.k8s.io/v2"
  "\x11" "APIGroupDiscovery"
  "\x1b" "apidiscovery.k8s.io/v2beta1"
  "\x17" "apiextensions.k8s.io/v1"
  "\x18" "CustomResourceDefinition"
  "\x1c" "apiextensions.k8s.io/v1beta1"
  "\x19" "apiregistration.k8s.io/v1"
  "\x0a" "APIService"
  "\x1e" "apiregistration.k8s.io/v1beta1"
  "\x07" "apps/v1"
  "\x12" "ControllerRevision"
  "\x09" "DaemonSet"
  "\x0a" "Deployment"
  "\x0a" "ReplicaSet"
  "\x0b" "StatefulSet"
  "\x0c" "apps/v1beta1"
  "\x05" "Scale"
  "\x0c" "apps/v1beta2"
  "\x18" "authentication.k8s.io/v1"
  "\x11" "SelfSubjectReview"
  "\x0c" "TokenRequest"
  "\x0b" "TokenReview"
  "\x1e" "authentication.k8s.io/v1alpha1"
  "\x1d" "authentication.k8s.io/v1beta1"
  "\x17" "authorization.k8s.io/v1"
  "\x18" "LocalSubjectAccessReview"
  "\x17" "SelfSubjectAccessReview"
  "\x16" "SelfSubjectRulesReview"
  "\x13" "SubjectAccessReview"
  "\x1c" "authorization.k8s.io/v1beta1"
  "\x0e" "autoscaling/v1"
  "\x17" "HorizontalPodAutoscaler"
  "\x0e" "autoscaling/v2"
  "\x08" "batch/v1"
  "\x07" "CronJob"
  "\x03" "Job"
  "\x0f" "JobTemplateSpec"
  "\x0d" "batch/v1beta1"
  "\x16" "certificates.k8s.io/v1"
  "\x19" "CertificateSigningRequest"
  "\x12" "ClusterTrustBundle"
  "\x15" "PodCertificateRequest"
  "\x1c" "certificates.k8s.io/v1alpha1"
  "\x1b" "certificates.k8s.io/v1beta1"
  "\x16" "coordination.k8s.io/v1"
  "\x05" "Lease"
  "\x1c" "coordination.k8s.io/v1alpha2"
  "\x0e" "LeaseCandidate"
  "\x1b" "coordination.k8s.io/v1beta1"
  "\x13" "discovery.k8s.io/v1"
  "\x0d" "EndpointSlice"
  "\x18" "discovery.k8s.io/v1beta1"
  "\x10" "events.k8s.io/v1"
  "\x05" "Event"
  "\x15" "events.k8s.io/v1beta1"
  "\x12" "extensions/v1beta1"
  "\x07" "Ingress"
  "\x0d" "NetworkPolicy"
  "\x1f" "flowcontrol.apiserver.k8s.io/v1"
  "\x0a" "FlowSchema"
  "\x1a" "PriorityLevelConfiguration"
  "\x24" "flowcontrol.apiserver.k8s.io/v1beta1"
  "\x24" "flowcontrol.apiserver.k8s.io/v1beta2"
  "\x24" "flowcontrol.apiserver.k8s.io/v1beta3"
  "\x1b" "imagepolicy.k8s.io/v1alpha1"
  "\x0b" "ImageReview"
  "\x22" "internal.apiserver.k8s.io/v1alpha1"
  "\x0e" "StorageVersion"
  "\x19" "lifecycle.k8s.io/v1alpha1"
  "\x08" "Eviction"
  "\x0f" "EvictionRequest"
  "\x0e" "meta.k8s.io/v1"
  "\x15" "PartialObjectMetadata"
  "\x14" "networking.k8s.io/v1"
  "\x09" "IPAddress"
  "\x0c" "IngressClass"
  "\x0b" "ServiceCIDR"
  "\x19" "networking.k8s.io/v1beta1"
  "\x0e" "node.k8s.io/v1"
  "\x0c" "RuntimeClass"
  "\x14" "node.k8s.io/v1alpha1"
  "\x13" "node.k8s.io/v1beta1"
  "\x09" "policy/v1"
  "\x13" "PodDisruptionBudget"
  "\x0e" "policy/v1beta1"
  "\x1c" "rbac.authorization.k8s.io/v1"
  "\x0b" "ClusterRole"
  "\x12" "ClusterRoleBinding"
  "\x04" "Role"
  "\x0b" "RoleBinding"
  "\x22" "rbac.authorization.k8s.io/v1alpha1"
  "\x21" "rbac.authorization.k8s.io/v1beta1"
  "\x12" "resource.k8s.io/v1"
  "\x0b" "DeviceClass"
  "\x0f" "DeviceTaintRule"
  "\x0d" "ResourceClaim"
  "\x15" "ResourceClaimTemplate"
  "\x19" "ResourceClaimTemplateSpec"
  "\x0d" "ResourceSlice"
  "\x18" "resource.k8s.io/v1alpha3"
  "\x19" "ResourcePoolStatusRequest"
  "\x17" "resource.k8s.io/v1beta1"
  "\x17" "resource.k8s.io/v1beta2"
  "\x14" "scheduling.k8s.io/v1"
  "\x0d" "PriorityClass"
  "\x1a" "scheduling.k8s.io/v1alpha3"
  "\x11" "CompositePodGroup"
  "\x08" "PodGroup"
  "\x08" "Workload"
  "\x19" "scheduling.k8s.io/v1beta1"
  "\x11" "storage.k8s.io/v1"
  "\x09" "CSIDriver"
  "\x07" "CSINode"
  "\x12" "CSIStorageCapacity"
  "\x0c" "StorageClass"
  "\x10" "VolumeAttachment"
  "\x15" "VolumeAttributesClass"
  "\x17" "storage.k8s.io/v1alpha1"
  "\x16" "storage.k8s.io/v1beta1"
  "\x1a" "storagemigration.k8s.io/v1"
  "\x17" "StorageVersionMigration"
  "\x1f" "storagemigration.k8s.io/v1beta1"
  "\x02" "v1"
  "\x07" "Binding"
  "\x0f" "ComponentStatus"
  "\x09" "ConfigMap"
  "\x09" "Endpoints"
  "\x0a" "LimitRange"
  "\x09" "Namespace"
  "\x04" "Node"
  "\x10" "PersistentVolume"
  "\x15" "PersistentVolumeClaim"
  "\x1d" "PersistentVolumeClaimTemplate"
  "\x03" "Pod"
  "\x0b" "PodTemplate"
  "\x0f" "PodTemplateSpec"
  "\x0f" "RangeAllocation"
  "\x15" "ReplicationController"
  "\x0d" "ResourceQuota"
  "\x06" "Secret"
  "\x07" "Service"
  "\x0e" "ServiceAccount"
  ;

const struct kubernetes_field kubernetes_fields[] = {
  // api.admissionregistration.v1.ApplyConfiguration
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1.AuditAnnotation
  {15, 0, 1, 0},  // key
  {23, 0, 2, 0},  // valueExpression
  // api.admissionregistration.v1.ExpressionWarning
  {43, 0, 2, 0},  // fieldRef
  {56, 0, 3, 0},  // warning
  // api.admissionregistration.v1.JSONPatch
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1.MatchCondition
  {68, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1.MatchResources
  {77, 1075, 1, OMITEMPTY | POINTER},  // namespaceSelector
  {99, 1075, 2, OMITEMPTY | POINTER},  // objectSelector
  {118, 29, 3, MANY | OMITEMPTY},  // resourceRules
  {136, 29, 4, MANY | OMITEMPTY},  // excludeResourceRules
  {161, 0, 7, OMITEMPTY | POINTER},  // matchPolicy
  // api.admissionregistration.v1.MutatingAdmissionPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 25, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1.MutatingAdmissionPolicyBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 24, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
  {199, 0, 1, OMITEMPTY},  // policyName
  {214, 31, 2, OMITEMPTY | POINTER},  // paramRef
  {227, 21, 3, OMITEMPTY | POINTER},  // matchResources
  // api.admissionregistration.v1.MutatingAdmissionPolicySpec
  {246, 30, 1, OMITEMPTY | POINTER},  // paramKind
  {260, 21, 2, OMITEMPTY | POINTER},  // matchConstraints
  {281, 44, 3, MANY | OMITEMPTY},  // variables
  {295, 28, 4, MANY | OMITEMPTY},  // mutations
  {309, 0, 5, OMITEMPTY | POINTER},  // failurePolicy
  {327, 20, 6, MANY | OMITEMPTY},  // matchConditions
  {347, 0, 7, OMITEMPTY},  // reinvocationPolicy
  // api.admissionregistration.v1.MutatingWebhook
  {68, 0, 1, 0},  // name
  {370, 45, 2, 0},  // clientConfig
  {387, 33, 3, MANY | OMITEMPTY},  // rules
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {77, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {397, 0, 6, POINTER},  // sideEffects
  {413, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {432, 0, 8, MANY},  // admissionReviewVersions
  {161, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {347, 0, 10, OMITEMPTY | POINTER},  // reinvocationPolicy
  {99, 1075, 11, OMITEMPTY | POINTER},  // objectSelector
  {327, 20, 12, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1.MutatingWebhookConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {460, 26, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1.Mutation
  {473, 0, 2, 0},  // patchType
  {487, 16, 3, OMITEMPTY | POINTER},  // applyConfiguration
  {510, 19, 4, OMITEMPTY | POINTER},  // jsonPatch
  // api.admissionregistration.v1.NamedRuleWithOperations
  {524, 0, 1, MANY | OMITEMPTY},  // resourceNames
  {542, 33, 2, INLINE},  // 
  // api.admissionregistration.v1.ParamKind
  {543, 0, 1, OMITEMPTY},  // apiVersion
  {558, 0, 2, OMITEMPTY},  // kind
  // api.admissionregistration.v1.ParamRef
  {68, 0, 1, OMITEMPTY},  // name
  {567, 0, 2, OMITEMPTY},  // namespace
  {581, 1075, 3, OMITEMPTY | POINTER},  // selector
  {594, 0, 4, OMITEMPTY | POINTER},  // parameterNotFoundAction
  // api.admissionregistration.v1.Rule
  {622, 0, 1, MANY | OMITEMPTY},  // apiGroups
  {636, 0, 2, MANY | OMITEMPTY},  // apiVersions
  {652, 0, 3, MANY | OMITEMPTY},  // resources
  {666, 0, 4, OMITEMPTY | POINTER},  // scope
  // api.admissionregistration.v1.RuleWithOperations
  {676, 0, 1, MANY | OMITEMPTY},  // operations
  {542, 32, 2, INLINE},  // 
  // api.admissionregistration.v1.ServiceReference
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  {691, 0, 3, OMITEMPTY | POINTER},  // path
  {700, 3, 4, OMITEMPTY | POINTER},  // port
  // api.admissionregistration.v1.TypeChecking
  {709, 18, 1, MANY | OMITEMPTY},  // expressionWarnings
  // api.admissionregistration.v1.ValidatingAdmissionPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 39, 2, OMITEMPTY},  // spec
  {732, 40, 3, OMITEMPTY},  // status
  // api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 38, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
  {199, 0, 1, OMITEMPTY},  // policyName
  {214, 31, 2, OMITEMPTY | POINTER},  // paramRef
  {227, 21, 3, OMITEMPTY | POINTER},  // matchResources
  {743, 0, 4, MANY | OMITEMPTY},  // validationActions
  // api.admissionregistration.v1.ValidatingAdmissionPolicySpec
  {246, 30, 1, OMITEMPTY | POINTER},  // paramKind
  {260, 21, 2, OMITEMPTY | POINTER},  // matchConstraints
  {765, 43, 3, MANY | OMITEMPTY},  // validations
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {781, 17, 5, MANY | OMITEMPTY},  // auditAnnotations
  {327, 20, 6, MANY | OMITEMPTY},  // matchConditions
  {281, 44, 7, MANY | OMITEMPTY},  // variables
  // api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {825, 35, 2, OMITEMPTY | POINTER},  // typeChecking
  {842, 1069, 3, MANY | OMITEMPTY},  // conditions
  // api.admissionregistration.v1.ValidatingWebhook
  {68, 0, 1, 0},  // name
  {370, 45, 2, 0},  // clientConfig
  {387, 33, 3, MANY | OMITEMPTY},  // rules
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {77, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {397, 0, 6, POINTER},  // sideEffects
  {413, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {432, 0, 8, MANY},  // admissionReviewVersions
  {161, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {99, 1075, 10, OMITEMPTY | POINTER},  // objectSelector
  {327, 20, 11, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1.ValidatingWebhookConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {460, 41, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1.Validation
  {0, 0, 1, 0},  // expression
  {857, 0, 2, OMITEMPTY},  // message
  {869, 0, 3, OMITEMPTY | POINTER},  // reason
  {880, 0, 4, OMITEMPTY},  // messageExpression
  // api.admissionregistration.v1.Variable
  {68, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1.WebhookClientConfig
  {902, 34, 1, OMITEMPTY | POINTER},  // service
  {914, 1, 2, OMITEMPTY},  // caBundle
  {927, 0, 3, OMITEMPTY | POINTER},  // url
  // api.admissionregistration.v1alpha1.ApplyConfiguration
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1alpha1.AuditAnnotation
  {15, 0, 1, 0},  // key
  {23, 0, 2, 0},  // valueExpression
  // api.admissionregistration.v1alpha1.ExpressionWarning
  {43, 0, 2, 0},  // fieldRef
  {56, 0, 3, 0},  // warning
  // api.admissionregistration.v1alpha1.JSONPatch
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1alpha1.MatchCondition
  {68, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1alpha1.MatchResources
  {77, 1075, 1, OMITEMPTY | POINTER},  // namespaceSelector
  {99, 1075, 2, OMITEMPTY | POINTER},  // objectSelector
  {118, 57, 3, MANY | OMITEMPTY},  // resourceRules
  {136, 57, 4, MANY | OMITEMPTY},  // excludeResourceRules
  {161, 0, 7, OMITEMPTY | POINTER},  // matchPolicy
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 55, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 54, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec
  {199, 0, 1, OMITEMPTY},  // policyName
  {214, 59, 2, OMITEMPTY | POINTER},  // paramRef
  {227, 51, 3, OMITEMPTY | POINTER},  // matchResources
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec
  {246, 58, 1, OMITEMPTY | POINTER},  // paramKind
  {260, 51, 2, OMITEMPTY | POINTER},  // matchConstraints
  {281, 67, 3, MANY | OMITEMPTY},  // variables
  {295, 56, 4, MANY | OMITEMPTY},  // mutations
  {309, 0, 5, OMITEMPTY | POINTER},  // failurePolicy
  {327, 50, 6, MANY | OMITEMPTY},  // matchConditions
  {347, 0, 7, OMITEMPTY},  // reinvocationPolicy
  // api.admissionregistration.v1alpha1.Mutation
  {473, 0, 2, 0},  // patchType
  {487, 46, 3, OMITEMPTY | POINTER},  // applyConfiguration
  {510, 49, 4, OMITEMPTY | POINTER},  // jsonPatch
  // api.admissionregistration.v1alpha1.NamedRuleWithOperations
  {524, 0, 1, MANY | OMITEMPTY},  // resourceNames
  {542, 33, 2, INLINE},  // 
  // api.admissionregistration.v1alpha1.ParamKind
  {543, 0, 1, OMITEMPTY},  // apiVersion
  {558, 0, 2, OMITEMPTY},  // kind
  // api.admissionregistration.v1alpha1.ParamRef
  {68, 0, 1, OMITEMPTY},  // name
  {567, 0, 2, OMITEMPTY},  // namespace
  {581, 1075, 3, OMITEMPTY | POINTER},  // selector
  {594, 0, 4, OMITEMPTY | POINTER},  // parameterNotFoundAction
  // api.admissionregistration.v1alpha1.TypeChecking
  {709, 48, 1, MANY | OMITEMPTY},  // expressionWarnings
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 64, 2, OMITEMPTY},  // spec
  {732, 65, 3, OMITEMPTY},  // status
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 63, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec
  {199, 0, 1, OMITEMPTY},  // policyName
  {214, 59, 2, OMITEMPTY | POINTER},  // paramRef
  {227, 51, 3, OMITEMPTY | POINTER},  // matchResources
  {743, 0, 4, MANY | OMITEMPTY},  // validationActions
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec
  {246, 58, 1, OMITEMPTY | POINTER},  // paramKind
  {260, 51, 2, OMITEMPTY | POINTER},  // matchConstraints
  {765, 66, 3, MANY | OMITEMPTY},  // validations
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {781, 47, 5, MANY | OMITEMPTY},  // auditAnnotations
  {327, 50, 6, MANY | OMITEMPTY},  // matchConditions
  {281, 67, 7, MANY | OMITEMPTY},  // variables
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {825, 60, 2, OMITEMPTY | POINTER},  // typeChecking
  {842, 1069, 3, MANY | OMITEMPTY},  // conditions
  // api.admissionregistration.v1alpha1.Validation
  {0, 0, 1, 0},  // expression
  {857, 0, 2, OMITEMPTY},  // message
  {869, 0, 3, OMITEMPTY | POINTER},  // reason
  {880, 0, 4, OMITEMPTY},  // messageExpression
  // api.admissionregistration.v1alpha1.Variable
  {68, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1beta1.ApplyConfiguration
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1beta1.AuditAnnotation
  {15, 0, 1, 0},  // key
  {23, 0, 2, 0},  // valueExpression
  // api.admissionregistration.v1beta1.ExpressionWarning
  {43, 0, 2, 0},  // fieldRef
  {56, 0, 3, 0},  // warning
  // api.admissionregistration.v1beta1.JSONPatch
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1beta1.MatchCondition
  {68, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1beta1.MatchResources
  {77, 1075, 1, OMITEMPTY | POINTER},  // namespaceSelector
  {99, 1075, 2, OMITEMPTY | POINTER},  // objectSelector
  {118, 81, 3, MANY | OMITEMPTY},  // resourceRules
  {136, 81, 4, MANY | OMITEMPTY},  // excludeResourceRules
  {161, 0, 7, OMITEMPTY | POINTER},  // matchPolicy
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 77, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 76, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec
  {199, 0, 1, OMITEMPTY},  // policyName
  {214, 83, 2, OMITEMPTY | POINTER},  // paramRef
  {227, 73, 3, OMITEMPTY | POINTER},  // matchResources
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec
  {246, 82, 1, OMITEMPTY | POINTER},  // paramKind
  {260, 73, 2, OMITEMPTY | POINTER},  // matchConstraints
  {281, 94, 3, MANY | OMITEMPTY},  // variables
  {295, 80, 4, MANY | OMITEMPTY},  // mutations
  {309, 0, 5, OMITEMPTY | POINTER},  // failurePolicy
  {327, 72, 6, MANY | OMITEMPTY},  // matchConditions
  {347, 0, 7, OMITEMPTY},  // reinvocationPolicy
  // api.admissionregistration.v1beta1.MutatingWebhook
  {68, 0, 1, 0},  // name
  {370, 95, 2, 0},  // clientConfig
  {387, 33, 3, MANY | OMITEMPTY},  // rules
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {77, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {397, 0, 6, OMITEMPTY | POINTER},  // sideEffects
  {413, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {432, 0, 8, MANY | OMITEMPTY},  // admissionReviewVersions
  {161, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {347, 0, 10, OMITEMPTY | POINTER},  // reinvocationPolicy
  {99, 1075, 11, OMITEMPTY | POINTER},  // objectSelector
  {327, 72, 12, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1beta1.MutatingWebhookConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {460, 78, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1beta1.Mutation
  {473, 0, 2, 0},  // patchType
  {487, 68, 3, OMITEMPTY | POINTER},  // applyConfiguration
  {510, 71, 4, OMITEMPTY | POINTER},  // jsonPatch
  // api.admissionregistration.v1beta1.NamedRuleWithOperations
  {524, 0, 1, MANY | OMITEMPTY},  // resourceNames
  {542, 33, 2, INLINE},  // 
  // api.admissionregistration.v1beta1.ParamKind
  {543, 0, 1, OMITEMPTY},  // apiVersion
  {558, 0, 2, OMITEMPTY},  // kind
  // api.admissionregistration.v1beta1.ParamRef
  {68, 0, 1, OMITEMPTY},  // name
  {567, 0, 2, OMITEMPTY},  // namespace
  {581, 1075, 3, OMITEMPTY | POINTER},  // selector
  {594, 0, 4, OMITEMPTY | POINTER},  // parameterNotFoundAction
  // api.admissionregistration.v1beta1.ServiceReference
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  {691, 0, 3, OMITEMPTY | POINTER},  // path
  {700, 3, 4, OMITEMPTY | POINTER},  // port
  // api.admissionregistration.v1beta1.TypeChecking
  {709, 70, 1, MANY | OMITEMPTY},  // expressionWarnings
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 89, 2, OMITEMPTY},  // spec
  {732, 90, 3, OMITEMPTY},  // status
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 88, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec
  {199, 0, 1, OMITEMPTY},  // policyName
  {214, 83, 2, OMITEMPTY | POINTER},  // paramRef
  {227, 73, 3, OMITEMPTY | POINTER},  // matchResources
  {743, 0, 4, MANY | OMITEMPTY},  // validationActions
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicySpec
  {246, 82, 1, OMITEMPTY | POINTER},  // paramKind
  {260, 73, 2, OMITEMPTY | POINTER},  // matchConstraints
  {765, 93, 3, MANY | OMITEMPTY},  // validations
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {781, 69, 5, MANY | OMITEMPTY},  // auditAnnotations
  {327, 72, 6, MANY | OMITEMPTY},  // matchConditions
  {281, 94, 7, MANY | OMITEMPTY},  // variables
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {825, 85, 2, OMITEMPTY | POINTER},  // typeChecking
  {842, 1069, 3, MANY | OMITEMPTY},  // conditions
  // api.admissionregistration.v1beta1.ValidatingWebhook
  {68, 0, 1, 0},  // name
  {370, 95, 2, 0},  // clientConfig
  {387, 33, 3, MANY | OMITEMPTY},  // rules
  {309, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {77, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {397, 0, 6, OMITEMPTY | POINTER},  // sideEffects
  {413, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {432, 0, 8, MANY | OMITEMPTY},  // admissionReviewVersions
  {161, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {99, 1075, 10, OMITEMPTY | POINTER},  // objectSelector
  {327, 72, 11, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1beta1.ValidatingWebhookConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {460, 91, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1beta1.Validation
  {0, 0, 1, 0},  // expression
  {857, 0, 2, OMITEMPTY},  // message
  {869, 0, 3, OMITEMPTY | POINTER},  // reason
  {880, 0, 4, OMITEMPTY},  // messageExpression
  // api.admissionregistration.v1beta1.Variable
  {68, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1beta1.WebhookClientConfig
  {902, 84, 1, OMITEMPTY | POINTER},  // service
  {914, 1, 2, OMITEMPTY},  // caBundle
  {927, 0, 3, OMITEMPTY | POINTER},  // url
  // api.apidiscovery.v2.APIGroupDiscovery
  {177, 1079, 1, OMITEMPTY},  // metadata
  {935, 99, 2, MANY | OMITEMPTY},  // versions
  // api.apidiscovery.v2.APIResourceDiscovery
  {948, 0, 1, 0},  // resource
  {961, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {666, 0, 3, 0},  // scope
  {978, 0, 4, 0},  // singularResource
  {999, 0, 5, MANY},  // verbs
  {1009, 0, 6, MANY | OMITEMPTY},  // shortNames
  {1024, 0, 7, MANY | OMITEMPTY},  // categories
  {1039, 98, 8, MANY | OMITEMPTY},  // subresources
  // api.apidiscovery.v2.APISubresourceDiscovery
  {1056, 0, 1, 0},  // subresource
  {961, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {1072, 1074, 3, MANY | OMITEMPTY},  // acceptedTypes
  {999, 0, 4, MANY},  // verbs
  // api.apidiscovery.v2.APIVersionDiscovery
  {1090, 0, 1, 0},  // version
  {652, 97, 2, MANY | OMITEMPTY},  // resources
  {1102, 0, 3, OMITEMPTY},  // freshness
  // api.apidiscovery.v2beta1.APIGroupDiscovery
  {177, 1079, 1, OMITEMPTY},  // metadata
  {935, 103, 2, MANY | OMITEMPTY},  // versions
  // api.apidiscovery.v2beta1.APIResourceDiscovery
  {948, 0, 1, 0},  // resource
  {961, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {666, 0, 3, 0},  // scope
  {978, 0, 4, 0},  // singularResource
  {999, 0, 5, MANY},  // verbs
  {1009, 0, 6, MANY | OMITEMPTY},  // shortNames
  {1024, 0, 7, MANY | OMITEMPTY},  // categories
  {1039, 102, 8, MANY | OMITEMPTY},  // subresources
  // api.apidiscovery.v2beta1.APISubresourceDiscovery
  {1056, 0, 1, 0},  // subresource
  {961, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {1072, 1074, 3, MANY | OMITEMPTY},  // acceptedTypes
  {999, 0, 4, MANY},  // verbs
  // api.apidiscovery.v2beta1.APIVersionDiscovery
  {1090, 0, 1, 0},  // version
  {652, 101, 2, MANY | OMITEMPTY},  // resources
  {1102, 0, 3, OMITEMPTY},  // freshness
  // api.apiserverinternal.v1alpha1.ServerStorageVersion
  {1116, 0, 1, OMITEMPTY},  // apiServerID
  {1132, 0, 2, OMITEMPTY},  // encodingVersion
  {1152, 0, 3, MANY | OMITEMPTY},  // decodableVersions
  {1174, 0, 4, MANY | OMITEMPTY},  // servedVersions
  // api.apiserverinternal.v1alpha1.StorageVersion
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1098, 2, 0},  // spec
  {732, 107, 3, 0},  // status
  // api.apiserverinternal.v1alpha1.StorageVersionCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {802, 4, 3, OMITEMPTY},  // observedGeneration
  {1202, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {869, 0, 5, 0},  // reason
  {857, 0, 6, OMITEMPTY},  // message
  // api.apiserverinternal.v1alpha1.StorageVersionStatus
  {1225, 104, 1, MANY | OMITEMPTY},  // storageVersions
  {1245, 0, 2, OMITEMPTY | POINTER},  // commonEncodingVersion
  {842, 106, 3, MANY | OMITEMPTY},  // conditions
  // api.apps.v1.ControllerRevision
  {177, 1079, 1, OMITEMPTY},  // metadata
  {1271, 1084, 2, 0},  // data
  {1280, 4, 3, 0},  // revision
  // api.apps.v1.DaemonSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 111, 2, OMITEMPTY},  // spec
  {732, 112, 3, OMITEMPTY},  // status
  // api.apps.v1.DaemonSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1.DaemonSetSpec
  {581, 1075, 1, POINTER},  // selector
  {1293, 459, 2, 0},  // template
  {1306, 113, 3, OMITEMPTY},  // updateStrategy
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  // api.apps.v1.DaemonSetStatus
  {1370, 3, 1, 0},  // currentNumberScheduled
  {1397, 3, 2, 0},  // numberMisscheduled
  {1420, 3, 3, 0},  // desiredNumberScheduled
  {1447, 3, 4, 0},  // numberReady
  {802, 4, 5, OMITEMPTY},  // observedGeneration
  {1463, 3, 6, OMITEMPTY},  // updatedNumberScheduled
  {1490, 3, 7, OMITEMPTY},  // numberAvailable
  {1510, 3, 8, OMITEMPTY},  // numberUnavailable
  {1532, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {842, 110, 10, MANY | OMITEMPTY},  // conditions
  // api.apps.v1.DaemonSetUpdateStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 123, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1.Deployment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 116, 2, OMITEMPTY},  // spec
  {732, 117, 3, OMITEMPTY},  // status
  // api.apps.v1.DeploymentCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {1569, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {1202, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.apps.v1.DeploymentSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1601, 118, 4, OMITEMPTY},  // strategy
  {1325, 3, 5, OMITEMPTY},  // minReadySeconds
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1614, 2, 7, OMITEMPTY},  // paused
  {1625, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.apps.v1.DeploymentStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {1588, 3, 2, OMITEMPTY},  // replicas
  {1653, 3, 3, OMITEMPTY},  // updatedReplicas
  {1673, 3, 4, OMITEMPTY},  // availableReplicas
  {1695, 3, 5, OMITEMPTY},  // unavailableReplicas
  {842, 115, 6, MANY | OMITEMPTY},  // conditions
  {1719, 3, 7, OMITEMPTY},  // readyReplicas
  {1532, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1737, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1.DeploymentStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 124, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1.ReplicaSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 121, 2, OMITEMPTY},  // spec
  {732, 122, 3, OMITEMPTY},  // status
  // api.apps.v1.ReplicaSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1.ReplicaSetSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, POINTER},  // selector
  {1293, 459, 3, OMITEMPTY},  // template
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.apps.v1.ReplicaSetStatus
  {1588, 3, 1, 0},  // replicas
  {1761, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {802, 4, 3, OMITEMPTY},  // observedGeneration
  {1719, 3, 4, OMITEMPTY},  // readyReplicas
  {1673, 3, 5, OMITEMPTY},  // availableReplicas
  {842, 120, 6, MANY | OMITEMPTY},  // conditions
  {1737, 3, 7, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1.RollingUpdateDaemonSet
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1.RollingUpdateDeployment
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1.RollingUpdateStatefulSetStrategy
  {1818, 3, 1, OMITEMPTY | POINTER},  // partition
  {1786, 1087, 2, OMITEMPTY | POINTER},  // maxUnavailable
  // api.apps.v1.StatefulSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 130, 2, OMITEMPTY},  // spec
  {732, 131, 3, OMITEMPTY},  // status
  // api.apps.v1.StatefulSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1.StatefulSetOrdinals
  {1832, 3, 1, 0},  // start
  // api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
  {1842, 0, 1, OMITEMPTY},  // whenDeleted
  {1858, 0, 2, OMITEMPTY},  // whenScaled
  // api.apps.v1.StatefulSetSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1873, 429, 4, MANY | OMITEMPTY},  // volumeClaimTemplates
  {1898, 0, 5, 0},  // serviceName
  {1914, 0, 6, OMITEMPTY},  // podManagementPolicy
  {1306, 132, 7, OMITEMPTY},  // updateStrategy
  {1345, 3, 8, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1325, 3, 9, OMITEMPTY},  // minReadySeconds
  {1938, 129, 10, OMITEMPTY | POINTER},  // persistentVolumeClaimRetentionPolicy
  {1979, 128, 11, OMITEMPTY | POINTER},  // ordinals
  // api.apps.v1.StatefulSetStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {1588, 3, 2, 0},  // replicas
  {1719, 3, 3, OMITEMPTY},  // readyReplicas
  {1992, 3, 4, OMITEMPTY},  // currentReplicas
  {1653, 3, 5, OMITEMPTY},  // updatedReplicas
  {2012, 0, 6, OMITEMPTY},  // currentRevision
  {2032, 0, 7, OMITEMPTY},  // updateRevision
  {1532, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {842, 127, 10, MANY | OMITEMPTY},  // conditions
  {1673, 3, 11, 0},  // availableReplicas
  // api.apps.v1.StatefulSetUpdateStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 125, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta1.ControllerRevision
  {177, 1079, 1, OMITEMPTY},  // metadata
  {1271, 1084, 2, 0},  // data
  {1280, 4, 3, 0},  // revision
  // api.apps.v1beta1.Deployment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 136, 2, OMITEMPTY},  // spec
  {732, 137, 3, OMITEMPTY},  // status
  // api.apps.v1beta1.DeploymentCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {1569, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {1202, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.apps.v1beta1.DeploymentSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1601, 138, 4, OMITEMPTY},  // strategy
  {1325, 3, 5, OMITEMPTY},  // minReadySeconds
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1614, 2, 7, OMITEMPTY},  // paused
  {2051, 139, 8, OMITEMPTY | POINTER},  // rollbackTo
  {1625, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.apps.v1beta1.DeploymentStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {1588, 3, 2, OMITEMPTY},  // replicas
  {1653, 3, 3, OMITEMPTY},  // updatedReplicas
  {1673, 3, 4, OMITEMPTY},  // availableReplicas
  {1695, 3, 5, OMITEMPTY},  // unavailableReplicas
  {842, 135, 6, MANY | OMITEMPTY},  // conditions
  {1719, 3, 7, OMITEMPTY},  // readyReplicas
  {1532, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1737, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1beta1.DeploymentStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 140, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta1.RollbackConfig
  {1280, 4, 1, OMITEMPTY},  // revision
  // api.apps.v1beta1.RollingUpdateDeployment
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1beta1.RollingUpdateStatefulSetStrategy
  {1818, 3, 1, OMITEMPTY | POINTER},  // partition
  {1786, 1087, 2, OMITEMPTY | POINTER},  // maxUnavailable
  // api.apps.v1beta1.Scale
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 143, 2, OMITEMPTY},  // spec
  {732, 144, 3, OMITEMPTY},  // status
  // api.apps.v1beta1.ScaleSpec
  {1588, 3, 1, OMITEMPTY},  // replicas
  // api.apps.v1beta1.ScaleStatus
  {1588, 3, 1, 0},  // replicas
  {581, 0, 2, MAP | OMITEMPTY},  // selector
  {2066, 0, 3, OMITEMPTY},  // targetSelector
  // api.apps.v1beta1.StatefulSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 149, 2, OMITEMPTY},  // spec
  {732, 150, 3, OMITEMPTY},  // status
  // api.apps.v1beta1.StatefulSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta1.StatefulSetOrdinals
  {1832, 3, 1, 0},  // start
  // api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy
  {1842, 0, 1, OMITEMPTY},  // whenDeleted
  {1858, 0, 2, OMITEMPTY},  // whenScaled
  // api.apps.v1beta1.StatefulSetSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1873, 429, 4, MANY | OMITEMPTY},  // volumeClaimTemplates
  {1898, 0, 5, 0},  // serviceName
  {1914, 0, 6, OMITEMPTY},  // podManagementPolicy
  {1306, 151, 7, OMITEMPTY},  // updateStrategy
  {1345, 3, 8, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1325, 3, 9, OMITEMPTY},  // minReadySeconds
  {1938, 148, 10, OMITEMPTY | POINTER},  // persistentVolumeClaimRetentionPolicy
  {1979, 147, 11, OMITEMPTY | POINTER},  // ordinals
  // api.apps.v1beta1.StatefulSetStatus
  {802, 4, 1, OMITEMPTY | POINTER},  // observedGeneration
  {1588, 3, 2, 0},  // replicas
  {1719, 3, 3, OMITEMPTY},  // readyReplicas
  {1992, 3, 4, OMITEMPTY},  // currentReplicas
  {1653, 3, 5, OMITEMPTY},  // updatedReplicas
  {2012, 0, 6, OMITEMPTY},  // currentRevision
  {2032, 0, 7, OMITEMPTY},  // updateRevision
  {1532, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {842, 146, 10, MANY | OMITEMPTY},  // conditions
  {1673, 3, 11, 0},  // availableReplicas
  // api.apps.v1beta1.StatefulSetUpdateStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 141, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta2.ControllerRevision
  {177, 1079, 1, OMITEMPTY},  // metadata
  {1271, 1084, 2, 0},  // data
  {1280, 4, 3, 0},  // revision
  // api.apps.v1beta2.DaemonSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 155, 2, OMITEMPTY},  // spec
  {732, 156, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.DaemonSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta2.DaemonSetSpec
  {581, 1075, 1, POINTER},  // selector
  {1293, 459, 2, 0},  // template
  {1306, 157, 3, OMITEMPTY},  // updateStrategy
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  // api.apps.v1beta2.DaemonSetStatus
  {1370, 3, 1, 0},  // currentNumberScheduled
  {1397, 3, 2, 0},  // numberMisscheduled
  {1420, 3, 3, 0},  // desiredNumberScheduled
  {1447, 3, 4, 0},  // numberReady
  {802, 4, 5, OMITEMPTY},  // observedGeneration
  {1463, 3, 6, OMITEMPTY},  // updatedNumberScheduled
  {1490, 3, 7, OMITEMPTY},  // numberAvailable
  {1510, 3, 8, OMITEMPTY},  // numberUnavailable
  {1532, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {842, 154, 10, MANY | OMITEMPTY},  // conditions
  // api.apps.v1beta2.DaemonSetUpdateStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 167, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta2.Deployment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 160, 2, OMITEMPTY},  // spec
  {732, 161, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.DeploymentCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {1569, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {1202, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.apps.v1beta2.DeploymentSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1601, 162, 4, OMITEMPTY},  // strategy
  {1325, 3, 5, OMITEMPTY},  // minReadySeconds
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1614, 2, 7, OMITEMPTY},  // paused
  {1625, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.apps.v1beta2.DeploymentStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {1588, 3, 2, OMITEMPTY},  // replicas
  {1653, 3, 3, OMITEMPTY},  // updatedReplicas
  {1673, 3, 4, OMITEMPTY},  // availableReplicas
  {1695, 3, 5, OMITEMPTY},  // unavailableReplicas
  {842, 159, 6, MANY | OMITEMPTY},  // conditions
  {1719, 3, 7, OMITEMPTY},  // readyReplicas
  {1532, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1737, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1beta2.DeploymentStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 168, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta2.ReplicaSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 165, 2, OMITEMPTY},  // spec
  {732, 166, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.ReplicaSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta2.ReplicaSetSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, POINTER},  // selector
  {1293, 459, 3, OMITEMPTY},  // template
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.apps.v1beta2.ReplicaSetStatus
  {1588, 3, 1, 0},  // replicas
  {1761, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {802, 4, 3, OMITEMPTY},  // observedGeneration
  {1719, 3, 4, OMITEMPTY},  // readyReplicas
  {1673, 3, 5, OMITEMPTY},  // availableReplicas
  {842, 164, 6, MANY | OMITEMPTY},  // conditions
  {1737, 3, 7, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1beta2.RollingUpdateDaemonSet
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1beta2.RollingUpdateDeployment
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1beta2.RollingUpdateStatefulSetStrategy
  {1818, 3, 1, OMITEMPTY | POINTER},  // partition
  {1786, 1087, 2, OMITEMPTY | POINTER},  // maxUnavailable
  // api.apps.v1beta2.Scale
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 171, 2, OMITEMPTY},  // spec
  {732, 172, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.ScaleSpec
  {1588, 3, 1, OMITEMPTY},  // replicas
  // api.apps.v1beta2.ScaleStatus
  {1588, 3, 1, 0},  // replicas
  {581, 0, 2, MAP | OMITEMPTY},  // selector
  {2066, 0, 3, OMITEMPTY},  // targetSelector
  // api.apps.v1beta2.StatefulSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 177, 2, OMITEMPTY},  // spec
  {732, 178, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.StatefulSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta2.StatefulSetOrdinals
  {1832, 3, 1, 0},  // start
  // api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy
  {1842, 0, 1, OMITEMPTY},  // whenDeleted
  {1858, 0, 2, OMITEMPTY},  // whenScaled
  // api.apps.v1beta2.StatefulSetSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1873, 429, 4, MANY | OMITEMPTY},  // volumeClaimTemplates
  {1898, 0, 5, 0},  // serviceName
  {1914, 0, 6, OMITEMPTY},  // podManagementPolicy
  {1306, 179, 7, OMITEMPTY},  // updateStrategy
  {1345, 3, 8, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1325, 3, 9, OMITEMPTY},  // minReadySeconds
  {1938, 176, 10, OMITEMPTY | POINTER},  // persistentVolumeClaimRetentionPolicy
  {1979, 175, 11, OMITEMPTY | POINTER},  // ordinals
  // api.apps.v1beta2.StatefulSetStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {1588, 3, 2, 0},  // replicas
  {1719, 3, 3, OMITEMPTY},  // readyReplicas
  {1992, 3, 4, OMITEMPTY},  // currentReplicas
  {1653, 3, 5, OMITEMPTY},  // updatedReplicas
  {2012, 0, 6, OMITEMPTY},  // currentRevision
  {2032, 0, 7, OMITEMPTY},  // updateRevision
  {1532, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {842, 174, 10, MANY | OMITEMPTY},  // conditions
  {1673, 3, 11, 0},  // availableReplicas
  // api.apps.v1beta2.StatefulSetUpdateStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 169, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.authentication.v1.AttestationValue
  {2085, 0, 1, MANY},  // items
  // api.authentication.v1.BoundObjectReference
  {558, 0, 1, OMITEMPTY},  // kind
  {543, 0, 2, OMITEMPTY},  // apiVersion
  {68, 0, 3, OMITEMPTY},  // name
  {2095, 0, 4, OMITEMPTY},  // uid
  // api.authentication.v1.ExtraValue
  {2085, 0, 1, MANY},  // items
  // api.authentication.v1.SelfSubjectReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {732, 184, 2, OMITEMPTY},  // status
  // api.authentication.v1.SelfSubjectReviewStatus
  {2103, 191, 1, OMITEMPTY},  // userInfo
  // api.authentication.v1.TokenRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 186, 2, 0},  // spec
  {732, 187, 3, OMITEMPTY},  // status
  // api.authentication.v1.TokenRequestSpec
  {2116, 0, 1, MANY},  // audiences
  {2130, 181, 3, POINTER},  // boundObjectRef
  {2149, 4, 4, POINTER},  // expirationSeconds
  {2171, 180, 5, MAP | OMITEMPTY},  // attestations
  // api.authentication.v1.TokenRequestStatus
  {2188, 0, 1, 0},  // token
  {2198, 1083, 2, 0},  // expirationTimestamp
  // api.authentication.v1.TokenReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 189, 2, 0},  // spec
  {732, 190, 3, OMITEMPTY},  // status
  // api.authentication.v1.TokenReviewSpec
  {2188, 0, 1, OMITEMPTY},  // token
  {2116, 0, 2, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1.TokenReviewStatus
  {2222, 2, 1, OMITEMPTY},  // authenticated
  {2240, 191, 2, OMITEMPTY},  // user
  {2249, 0, 3, OMITEMPTY},  // error
  {2116, 0, 4, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1.UserInfo
  {2259, 0, 1, OMITEMPTY},  // username
  {2095, 0, 2, OMITEMPTY},  // uid
  {2272, 0, 3, MANY | OMITEMPTY},  // groups
  {2283, 182, 4, MAP | OMITEMPTY},  // extra
  // api.authentication.v1alpha1.SelfSubjectReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {732, 193, 2, OMITEMPTY},  // status
  // api.authentication.v1alpha1.SelfSubjectReviewStatus
  {2103, 191, 1, OMITEMPTY},  // userInfo
  // api.authentication.v1beta1.ExtraValue
  {2085, 0, 1, MANY},  // items
  // api.authentication.v1beta1.SelfSubjectReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {732, 196, 2, OMITEMPTY},  // status
  // api.authentication.v1beta1.SelfSubjectReviewStatus
  {2103, 191, 1, OMITEMPTY},  // userInfo
  // api.authentication.v1beta1.TokenReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 198, 2, 0},  // spec
  {732, 199, 3, OMITEMPTY},  // status
  // api.authentication.v1beta1.TokenReviewSpec
  {2188, 0, 1, OMITEMPTY},  // token
  {2116, 0, 2, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1beta1.TokenReviewStatus
  {2222, 2, 1, OMITEMPTY},  // authenticated
  {2240, 200, 2, OMITEMPTY},  // user
  {2249, 0, 3, OMITEMPTY},  // error
  {2116, 0, 4, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1beta1.UserInfo
  {2259, 0, 1, OMITEMPTY},  // username
  {2095, 0, 2, OMITEMPTY},  // uid
  {2272, 0, 3, MANY | OMITEMPTY},  // groups
  {2283, 194, 4, MAP | OMITEMPTY},  // extra
  // api.authorization.v1.ExtraValue
  {2085, 0, 1, MANY},  // items
  // api.authorization.v1.FieldSelectorAttributes
  {2293, 0, 1, OMITEMPTY},  // rawSelector
  {2309, 1071, 2, MANY | OMITEMPTY},  // requirements
  // api.authorization.v1.LabelSelectorAttributes
  {2293, 0, 1, OMITEMPTY},  // rawSelector
  {2309, 1076, 2, MANY | OMITEMPTY},  // requirements
  // api.authorization.v1.LocalSubjectAccessReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 214, 2, 0},  // spec
  {732, 215, 3, OMITEMPTY},  // status
  // api.authorization.v1.NonResourceAttributes
  {691, 0, 1, OMITEMPTY},  // path
  {2326, 0, 2, OMITEMPTY},  // verb
  // api.authorization.v1.NonResourceRule
  {999, 0, 1, MANY},  // verbs
  {2335, 0, 2, MANY | OMITEMPTY},  // nonResourceURLs
  // api.authorization.v1.ResourceAttributes
  {567, 0, 1, OMITEMPTY},  // namespace
  {2326, 0, 2, OMITEMPTY},  // verb
  {2355, 0, 3, OMITEMPTY},  // group
  {1090, 0, 4, OMITEMPTY},  // version
  {948, 0, 5, OMITEMPTY},  // resource
  {1056, 0, 6, OMITEMPTY},  // subresource
  {68, 0, 7, OMITEMPTY},  // name
  {2365, 202, 8, OMITEMPTY | POINTER},  // fieldSelector
  {2383, 203, 9, OMITEMPTY | POINTER},  // labelSelector
  // api.authorization.v1.ResourceRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {652, 0, 3, MANY | OMITEMPTY},  // resources
  {524, 0, 4, MANY | OMITEMPTY},  // resourceNames
  // api.authorization.v1.SelfSubjectAccessReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 210, 2, 0},  // spec
  {732, 215, 3, OMITEMPTY},  // status
  // api.authorization.v1.SelfSubjectAccessReviewSpec
  {2401, 207, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {2424, 205, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  // api.authorization.v1.SelfSubjectRulesReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 212, 2, 0},  // spec
  {732, 216, 3, OMITEMPTY},  // status
  // api.authorization.v1.SelfSubjectRulesReviewSpec
  {567, 0, 1, OMITEMPTY},  // namespace
  // api.authorization.v1.SubjectAccessReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 214, 2, 0},  // spec
  {732, 215, 3, OMITEMPTY},  // status
  // api.authorization.v1.SubjectAccessReviewSpec
  {2401, 207, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {2424, 205, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  {2240, 0, 3, OMITEMPTY},  // user
  {2272, 0, 4, MANY | OMITEMPTY},  // groups
  {2283, 201, 5, MAP | OMITEMPTY},  // extra
  {2095, 0, 6, OMITEMPTY},  // uid
  // api.authorization.v1.SubjectAccessReviewStatus
  {2450, 2, 1, 0},  // allowed
  {869, 0, 2, OMITEMPTY},  // reason
  {2462, 0, 3, OMITEMPTY},  // evaluationError
  {2482, 2, 4, OMITEMPTY},  // denied
  // api.authorization.v1.SubjectRulesReviewStatus
  {118, 208, 1, MANY},  // resourceRules
  {2493, 206, 2, MANY},  // nonResourceRules
  {2514, 2, 3, 0},  // incomplete
  {2462, 0, 4, OMITEMPTY},  // evaluationError
  // api.authorization.v1beta1.ExtraValue
  {2085, 0, 1, MANY},  // items
  // api.authorization.v1beta1.LocalSubjectAccessReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 228, 2, 0},  // spec
  {732, 229, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.NonResourceAttributes
  {691, 0, 1, OMITEMPTY},  // path
  {2326, 0, 2, OMITEMPTY},  // verb
  // api.authorization.v1beta1.NonResourceRule
  {999, 0, 1, MANY},  // verbs
  {2335, 0, 2, MANY | OMITEMPTY},  // nonResourceURLs
  // api.authorization.v1beta1.ResourceAttributes
  {567, 0, 1, OMITEMPTY},  // namespace
  {2326, 0, 2, OMITEMPTY},  // verb
  {2355, 0, 3, OMITEMPTY},  // group
  {1090, 0, 4, OMITEMPTY},  // version
  {948, 0, 5, OMITEMPTY},  // resource
  {1056, 0, 6, OMITEMPTY},  // subresource
  {68, 0, 7, OMITEMPTY},  // name
  {2365, 202, 8, OMITEMPTY | POINTER},  // fieldSelector
  {2383, 203, 9, OMITEMPTY | POINTER},  // labelSelector
  // api.authorization.v1beta1.ResourceRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {652, 0, 3, MANY | OMITEMPTY},  // resources
  {524, 0, 4, MANY | OMITEMPTY},  // resourceNames
  // api.authorization.v1beta1.SelfSubjectAccessReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 224, 2, 0},  // spec
  {732, 229, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.SelfSubjectAccessReviewSpec
  {2401, 221, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {2424, 219, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  // api.authorization.v1beta1.SelfSubjectRulesReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 226, 2, 0},  // spec
  {732, 230, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.SelfSubjectRulesReviewSpec
  {567, 0, 1, OMITEMPTY},  // namespace
  // api.authorization.v1beta1.SubjectAccessReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 228, 2, 0},  // spec
  {732, 229, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.SubjectAccessReviewSpec
  {2401, 221, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {2424, 219, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  {2240, 0, 3, OMITEMPTY},  // user
  {2355, 0, 4, MANY | OMITEMPTY},  // group
  {2283, 217, 5, MAP | OMITEMPTY},  // extra
  {2095, 0, 6, OMITEMPTY},  // uid
  // api.authorization.v1beta1.SubjectAccessReviewStatus
  {2450, 2, 1, 0},  // allowed
  {869, 0, 2, OMITEMPTY},  // reason
  {2462, 0, 3, OMITEMPTY},  // evaluationError
  {2482, 2, 4, OMITEMPTY},  // denied
  // api.authorization.v1beta1.SubjectRulesReviewStatus
  {118, 222, 1, MANY},  // resourceRules
  {2493, 220, 2, MANY},  // nonResourceRules
  {2514, 2, 3, 0},  // incomplete
  {2462, 0, 4, OMITEMPTY},  // evaluationError
  // api.autoscaling.v1.CrossVersionObjectReference
  {558, 0, 1, 0},  // kind
  {68, 0, 2, 0},  // name
  {543, 0, 3, OMITEMPTY},  // apiVersion
  // api.autoscaling.v1.HorizontalPodAutoscaler
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 233, 2, OMITEMPTY},  // spec
  {732, 234, 3, OMITEMPTY},  // status
  // api.autoscaling.v1.HorizontalPodAutoscalerSpec
  {2529, 231, 1, 0},  // scaleTargetRef
  {2548, 3, 2, OMITEMPTY | POINTER},  // minReplicas
  {2564, 3, 3, 0},  // maxReplicas
  {2580, 3, 4, OMITEMPTY | POINTER},  // targetCPUUtilizationPercentage
  // api.autoscaling.v1.HorizontalPodAutoscalerStatus
  {802, 4, 1, OMITEMPTY | POINTER},  // observedGeneration
  {2615, 1083, 2, OMITEMPTY | POINTER},  // lastScaleTime
  {1992, 3, 3, 0},  // currentReplicas
  {2633, 3, 4, 0},  // desiredReplicas
  {2653, 3, 5, OMITEMPTY | POINTER},  // currentCPUUtilizationPercentage
  // api.autoscaling.v1.Scale
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 236, 2, OMITEMPTY},  // spec
  {732, 237, 3, OMITEMPTY},  // status
  // api.autoscaling.v1.ScaleSpec
  {1588, 3, 1, OMITEMPTY},  // replicas
  // api.autoscaling.v1.ScaleStatus
  {1588, 3, 1, 0},  // replicas
  {581, 0, 2, OMITEMPTY},  // selector
  // api.autoscaling.v2.ContainerResourceMetricSource
  {68, 0, 1, 0},  // name
  {2689, 253, 2, 0},  // target
  {2700, 0, 3, 0},  // container
  // api.autoscaling.v2.ContainerResourceMetricStatus
  {68, 0, 1, 0},  // name
  {2714, 254, 2, 0},  // current
  {2700, 0, 3, 0},  // container
  // api.autoscaling.v2.CrossVersionObjectReference
  {558, 0, 1, 0},  // kind
  {68, 0, 2, 0},  // name
  {543, 0, 3, OMITEMPTY},  // apiVersion
  // api.autoscaling.v2.ExternalMetricSource
  {2726, 250, 1, 0},  // metric
  {2689, 253, 2, 0},  // target
  // api.autoscaling.v2.ExternalMetricStatus
  {2726, 250, 1, 0},  // metric
  {2714, 254, 2, 0},  // current
  // api.autoscaling.v2.HPAScalingPolicy
  {1193, 0, 1, 0},  // type
  {2737, 3, 2, 0},  // value
  {2747, 3, 3, 0},  // periodSeconds
  // api.autoscaling.v2.HPAScalingRules
  {2765, 0, 1, OMITEMPTY | POINTER},  // selectPolicy
  {2782, 243, 2, MANY | OMITEMPTY},  // policies
  {2795, 3, 3, OMITEMPTY | POINTER},  // stabilizationWindowSeconds
  {2826, 1068, 4, OMITEMPTY | POINTER},  // tolerance
  // api.autoscaling.v2.HorizontalPodAutoscaler
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 248, 2, OMITEMPTY},  // spec
  {732, 249, 3, OMITEMPTY},  // status
  // api.autoscaling.v2.HorizontalPodAutoscalerBehavior
  {2840, 244, 1, OMITEMPTY | POINTER},  // scaleUp
  {2852, 244, 2, OMITEMPTY | POINTER},  // scaleDown
  // api.autoscaling.v2.HorizontalPodAutoscalerCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {802, 4, 6, OMITEMPTY | POINTER},  // observedGeneration
  // api.autoscaling.v2.HorizontalPodAutoscalerSpec
  {2529, 240, 1, 0},  // scaleTargetRef
  {2548, 3, 2, OMITEMPTY | POINTER},  // minReplicas
  {2564, 3, 3, 0},  // maxReplicas
  {2866, 251, 4, MANY | OMITEMPTY},  // metrics
  {2878, 246, 5, OMITEMPTY | POINTER},  // behavior
  // api.autoscaling.v2.HorizontalPodAutoscalerStatus
  {802, 4, 1, OMITEMPTY | POINTER},  // observedGeneration
  {2615, 1083, 2, OMITEMPTY | POINTER},  // lastScaleTime
  {1992, 3, 3, OMITEMPTY},  // currentReplicas
  {2633, 3, 4, 0},  // desiredReplicas
  {2891, 252, 5, MANY},  // currentMetrics
  {842, 247, 6, MANY | OMITEMPTY},  // conditions
  // api.autoscaling.v2.MetricIdentifier
  {68, 0, 1, 0},  // name
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  // api.autoscaling.v2.MetricSpec
  {1193, 0, 1, 0},  // type
  {2910, 255, 2, OMITEMPTY | POINTER},  // object
  {2921, 257, 3, OMITEMPTY | POINTER},  // pods
  {948, 259, 4, OMITEMPTY | POINTER},  // resource
  {2930, 241, 5, OMITEMPTY | POINTER},  // external
  {2943, 238, 7, OMITEMPTY | POINTER},  // containerResource
  // api.autoscaling.v2.MetricStatus
  {1193, 0, 1, 0},  // type
  {2910, 256, 2, OMITEMPTY | POINTER},  // object
  {2921, 258, 3, OMITEMPTY | POINTER},  // pods
  {948, 260, 4, OMITEMPTY | POINTER},  // resource
  {2930, 242, 5, OMITEMPTY | POINTER},  // external
  {2943, 239, 7, OMITEMPTY | POINTER},  // containerResource
  // api.autoscaling.v2.MetricTarget
  {1193, 0, 1, 0},  // type
  {2737, 1068, 2, OMITEMPTY | POINTER},  // value
  {2965, 1068, 3, OMITEMPTY | POINTER},  // averageValue
  {2982, 3, 4, OMITEMPTY | POINTER},  // averageUtilization
  // api.autoscaling.v2.MetricValueStatus
  {2737, 1068, 1, OMITEMPTY | POINTER},  // value
  {2965, 1068, 2, OMITEMPTY | POINTER},  // averageValue
  {2982, 3, 3, OMITEMPTY | POINTER},  // averageUtilization
  // api.autoscaling.v2.ObjectMetricSource
  {3005, 240, 1, 0},  // describedObject
  {2689, 253, 2, 0},  // target
  {2726, 250, 3, 0},  // metric
  // api.autoscaling.v2.ObjectMetricStatus
  {2726, 250, 1, 0},  // metric
  {2714, 254, 2, 0},  // current
  {3005, 240, 3, 0},  // describedObject
  // api.autoscaling.v2.PodsMetricSource
  {2726, 250, 1, 0},  // metric
  {2689, 253, 2, 0},  // target
  // api.autoscaling.v2.PodsMetricStatus
  {2726, 250, 1, 0},  // metric
  {2714, 254, 2, 0},  // current
  // api.autoscaling.v2.ResourceMetricSource
  {68, 0, 1, 0},  // name
  {2689, 253, 2, 0},  // target
  // api.autoscaling.v2.ResourceMetricStatus
  {68, 0, 1, 0},  // name
  {2714, 254, 2, 0},  // current
  // api.batch.v1.CronJob
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 262, 2, OMITEMPTY},  // spec
  {732, 263, 3, OMITEMPTY},  // status
  // api.batch.v1.CronJobSpec
  {3025, 0, 1, 0},  // schedule
  {3038, 4, 2, OMITEMPTY | POINTER},  // startingDeadlineSeconds
  {3066, 0, 3, OMITEMPTY},  // concurrencyPolicy
  {3088, 2, 4, OMITEMPTY | POINTER},  // suspend
  {3100, 269, 5, 0},  // jobTemplate
  {3116, 3, 6, OMITEMPTY | POINTER},  // successfulJobsHistoryLimit
  {3147, 3, 7, OMITEMPTY | POINTER},  // failedJobsHistoryLimit
  {3174, 0, 8, OMITEMPTY | POINTER},  // timeZone
  // api.batch.v1.CronJobStatus
  {3187, 427, 1, MANY | OMITEMPTY},  // active
  {3198, 1083, 4, OMITEMPTY | POINTER},  // lastScheduleTime
  {3219, 1083, 5, OMITEMPTY | POINTER},  // lastSuccessfulTime
  // api.batch.v1.Job
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 267, 2, OMITEMPTY},  // spec
  {732, 268, 3, OMITEMPTY},  // status
  // api.batch.v1.JobCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {3242, 1083, 3, OMITEMPTY},  // lastProbeTime
  {1202, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {869, 0, 5, OMITEMPTY},  // reason
  {857, 0, 6, OMITEMPTY},  // message
  // api.batch.v1.JobSchedulingConfiguration
  {3260, 952, 1, OMITEMPTY | POINTER},  // schedulingPolicy
  {3281, 951, 2, OMITEMPTY | POINTER},  // schedulingConstraints
  {3307, 948, 3, OMITEMPTY | POINTER},  // disruptionMode
  {3326, 950, 4, MANY | OMITEMPTY},  // resourceClaims
  // api.batch.v1.JobSpec
  {3345, 3, 1, OMITEMPTY | POINTER},  // parallelism
  {3361, 3, 2, OMITEMPTY | POINTER},  // completions
  {3377, 4, 3, OMITEMPTY | POINTER},  // activeDeadlineSeconds
  {581, 1075, 4, OMITEMPTY | POINTER},  // selector
  {3403, 2, 5, OMITEMPTY | POINTER},  // manualSelector
  {1293, 459, 6, 0},  // template
  {3422, 3, 7, OMITEMPTY | POINTER},  // backoffLimit
  {3439, 3, 8, OMITEMPTY | POINTER},  // ttlSecondsAfterFinished
  {3467, 0, 9, OMITEMPTY | POINTER},  // completionMode
  {3088, 2, 10, OMITEMPTY | POINTER},  // suspend
  {3486, 270, 11, OMITEMPTY | POINTER},  // podFailurePolicy
  {3507, 3, 12, OMITEMPTY | POINTER},  // backoffLimitPerIndex
  {3532, 3, 13, OMITEMPTY | POINTER},  // maxFailedIndexes
  {3553, 0, 14, OMITEMPTY | POINTER},  // podReplacementPolicy
  {3578, 0, 15, OMITEMPTY | POINTER},  // managedBy
  {3592, 274, 16, OMITEMPTY | POINTER},  // successPolicy
  {3610, 266, 17, OMITEMPTY | POINTER},  // scheduling
  // api.batch.v1.JobStatus
  {842, 265, 1, MANY | OMITEMPTY},  // conditions
  {3625, 1083, 2, OMITEMPTY | POINTER},  // startTime
  {3639, 1083, 3, OMITEMPTY | POINTER},  // completionTime
  {3187, 3, 4, OMITEMPTY},  // active
  {3658, 3, 5, OMITEMPTY},  // succeeded
  {3672, 3, 6, OMITEMPTY},  // failed
  {3683, 0, 7, OMITEMPTY},  // completedIndexes
  {3704, 276, 8, OMITEMPTY | POINTER},  // uncountedTerminatedPods
  {3732, 3, 9, OMITEMPTY | POINTER},  // ready
  {3742, 0, 10, OMITEMPTY | POINTER},  // failedIndexes
  {3760, 3, 11, OMITEMPTY | POINTER},  // terminating
  // api.batch.v1.JobTemplateSpec
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 267, 2, OMITEMPTY},  // spec
  // api.batch.v1.PodFailurePolicy
  {387, 273, 1, MANY},  // rules
  // api.batch.v1.PodFailurePolicyOnExitCodesRequirement
  {3776, 0, 1, OMITEMPTY | POINTER},  // containerName
  {3794, 0, 2, 0},  // operator
  {3807, 3, 3, MANY},  // values
  // api.batch.v1.PodFailurePolicyOnPodConditionsPattern
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  // api.batch.v1.PodFailurePolicyRule
  {3818, 0, 1, 0},  // action
  {3829, 271, 2, OMITEMPTY | POINTER},  // onExitCodes
  {3845, 272, 3, MANY | OMITEMPTY},  // onPodConditions
  // api.batch.v1.SuccessPolicy
  {387, 275, 1, MANY},  // rules
  // api.batch.v1.SuccessPolicyRule
  {3865, 0, 1, OMITEMPTY | POINTER},  // succeededIndexes
  {3886, 3, 2, OMITEMPTY | POINTER},  // succeededCount
  // api.batch.v1.UncountedTerminatedPods
  {3658, 0, 1, MANY | OMITEMPTY},  // succeeded
  {3672, 0, 2, MANY | OMITEMPTY},  // failed
  // api.batch.v1beta1.CronJob
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 278, 2, OMITEMPTY},  // spec
  {732, 279, 3, OMITEMPTY},  // status
  // api.batch.v1beta1.CronJobSpec
  {3025, 0, 1, 0},  // schedule
  {3038, 4, 2, OMITEMPTY | POINTER},  // startingDeadlineSeconds
  {3066, 0, 3, OMITEMPTY},  // concurrencyPolicy
  {3088, 2, 4, OMITEMPTY | POINTER},  // suspend
  {3100, 280, 5, 0},  // jobTemplate
  {3116, 3, 6, OMITEMPTY | POINTER},  // successfulJobsHistoryLimit
  {3147, 3, 7, OMITEMPTY | POINTER},  // failedJobsHistoryLimit
  {3174, 0, 8, OMITEMPTY | POINTER},  // timeZone
  // api.batch.v1beta1.CronJobStatus
  {3187, 427, 1, MANY | OMITEMPTY},  // active
  {3198, 1083, 4, OMITEMPTY | POINTER},  // lastScheduleTime
  {3219, 1083, 5, OMITEMPTY | POINTER},  // lastSuccessfulTime
  // api.batch.v1beta1.JobTemplateSpec
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 267, 2, OMITEMPTY},  // spec
  // api.certificates.v1.CertificateSigningRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 283, 2, 0},  // spec
  {732, 284, 3, OMITEMPTY},  // status
  // api.certificates.v1.CertificateSigningRequestCondition
  {1193, 0, 1, 0},  // type
  {869, 0, 2, OMITEMPTY},  // reason
  {857, 0, 3, OMITEMPTY},  // message
  {1569, 1083, 4, OMITEMPTY},  // lastUpdateTime
  {1202, 1083, 5, OMITEMPTY},  // lastTransitionTime
  {732, 0, 6, 0},  // status
  // api.certificates.v1.CertificateSigningRequestSpec
  {3905, 1, 1, 0},  // request
  {2259, 0, 2, OMITEMPTY},  // username
  {2095, 0, 3, OMITEMPTY},  // uid
  {2272, 0, 4, MANY | OMITEMPTY},  // groups
  {3917, 0, 5, MANY | OMITEMPTY},  // usages
  {2283, 287, 6, MAP | OMITEMPTY},  // extra
  {3928, 0, 7, 0},  // signerName
  {2149, 3, 8, OMITEMPTY | POINTER},  // expirationSeconds
  // api.certificates.v1.CertificateSigningRequestStatus
  {842, 282, 1, MANY | OMITEMPTY},  // conditions
  {3943, 1, 2, OMITEMPTY},  // certificate
  // api.certificates.v1.ClusterTrustBundle
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 286, 2, 0},  // spec
  // api.certificates.v1.ClusterTrustBundleSpec
  {3928, 0, 1, OMITEMPTY},  // signerName
  {3959, 0, 2, 0},  // trustBundle
  // api.certificates.v1.ExtraValue
  {2085, 0, 1, MANY},  // items
  // api.certificates.v1.PodCertificateRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 289, 2, 0},  // spec
  {732, 290, 3, OMITEMPTY},  // status
  // api.certificates.v1.PodCertificateRequestSpec
  {3928, 0, 1, 0},  // signerName
  {3975, 0, 2, 0},  // podName
  {3987, 0, 3, 0},  // podUID
  {3998, 0, 4, 0},  // serviceAccountName
  {4021, 0, 5, 0},  // serviceAccountUID
  {4043, 0, 6, 0},  // nodeName
  {4056, 0, 7, 0},  // nodeUID
  {4068, 3, 8, OMITEMPTY | POINTER},  // maxExpirationSeconds
  {4093, 0, 11, MAP | OMITEMPTY},  // unverifiedUserAnnotations
  {4123, 1, 12, 0},  // stubPKCS10Request
  // api.certificates.v1.PodCertificateRequestStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {4145, 0, 2, OMITEMPTY},  // certificateChain
  {4166, 1083, 4, OMITEMPTY | POINTER},  // notBefore
  {4180, 1083, 5, OMITEMPTY | POINTER},  // beginRefreshAt
  {4199, 1083, 6, OMITEMPTY | POINTER},  // notAfter
  // api.certificates.v1alpha1.ClusterTrustBundle
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 292, 2, 0},  // spec
  // api.certificates.v1alpha1.ClusterTrustBundleSpec
  {3928, 0, 1, OMITEMPTY},  // signerName
  {3959, 0, 2, 0},  // trustBundle
  // api.certificates.v1beta1.CertificateSigningRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 295, 2, 0},  // spec
  {732, 296, 3, OMITEMPTY},  // status
  // api.certificates.v1beta1.CertificateSigningRequestCondition
  {1193, 0, 1, 0},  // type
  {869, 0, 2, OMITEMPTY},  // reason
  {857, 0, 3, OMITEMPTY},  // message
  {1569, 1083, 4, OMITEMPTY},  // lastUpdateTime
  {1202, 1083, 5, OMITEMPTY},  // lastTransitionTime
  {732, 0, 6, 0},  // status
  // api.certificates.v1beta1.CertificateSigningRequestSpec
  {3905, 1, 1, 0},  // request
  {2259, 0, 2, OMITEMPTY},  // username
  {2095, 0, 3, OMITEMPTY},  // uid
  {2272, 0, 4, MANY | OMITEMPTY},  // groups
  {3917, 0, 5, MANY | OMITEMPTY},  // usages
  {2283, 299, 6, MAP | OMITEMPTY},  // extra
  {3928, 0, 7, OMITEMPTY | POINTER},  // signerName
  {2149, 3, 8, OMITEMPTY | POINTER},  // expirationSeconds
  // api.certificates.v1beta1.CertificateSigningRequestStatus
  {842, 294, 1, MANY | OMITEMPTY},  // conditions
  {3943, 1, 2, OMITEMPTY},  // certificate
  // api.certificates.v1beta1.ClusterTrustBundle
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 298, 2, 0},  // spec
  // api.certificates.v1beta1.ClusterTrustBundleSpec
  {3928, 0, 1, OMITEMPTY},  // signerName
  {3959, 0, 2, 0},  // trustBundle
  // api.certificates.v1beta1.ExtraValue
  {2085, 0, 1, MANY},  // items
  // api.certificates.v1beta1.PodCertificateRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 301, 2, 0},  // spec
  {732, 302, 3, OMITEMPTY},  // status
  // api.certificates.v1beta1.PodCertificateRequestSpec
  {3928, 0, 1, 0},  // signerName
  {3975, 0, 2, 0},  // podName
  {3987, 0, 3, 0},  // podUID
  {3998, 0, 4, 0},  // serviceAccountName
  {4021, 0, 5, 0},  // serviceAccountUID
  {4043, 0, 6, 0},  // nodeName
  {4056, 0, 7, 0},  // nodeUID
  {4068, 3, 8, OMITEMPTY | POINTER},  // maxExpirationSeconds
  {4212, 1, 9, 0},  // pkixPublicKey
  {4230, 1, 10, 0},  // proofOfPossession
  {4093, 0, 11, MAP | OMITEMPTY},  // unverifiedUserAnnotations
  {4123, 1, 12, 0},  // stubPKCS10Request
  // api.certificates.v1beta1.PodCertificateRequestStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {4145, 0, 2, OMITEMPTY},  // certificateChain
  {4166, 1083, 4, OMITEMPTY | POINTER},  // notBefore
  {4180, 1083, 5, OMITEMPTY | POINTER},  // beginRefreshAt
  {4199, 1083, 6, OMITEMPTY | POINTER},  // notAfter
  // api.coordination.v1.Lease
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 304, 2, OMITEMPTY},  // spec
  // api.coordination.v1.LeaseSpec
  {4252, 0, 1, OMITEMPTY | POINTER},  // holderIdentity
  {4271, 3, 2, OMITEMPTY | POINTER},  // leaseDurationSeconds
  {4296, 1078, 3, OMITEMPTY | POINTER},  // acquireTime
  {4312, 1078, 4, OMITEMPTY | POINTER},  // renewTime
  {4326, 3, 5, OMITEMPTY | POINTER},  // leaseTransitions
  {1601, 0, 6, OMITEMPTY | POINTER},  // strategy
  {4347, 0, 7, OMITEMPTY | POINTER},  // preferredHolder
  // api.coordination.v1alpha2.LeaseCandidate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 306, 2, OMITEMPTY},  // spec
  // api.coordination.v1alpha2.LeaseCandidateSpec
  {4367, 0, 1, 0},  // leaseName
  {4381, 1078, 2, OMITEMPTY | POINTER},  // pingTime
  {4312, 1078, 3, OMITEMPTY | POINTER},  // renewTime
  {4394, 0, 4, 0},  // binaryVersion
  {4412, 0, 5, OMITEMPTY},  // emulationVersion
  {1601, 0, 6, OMITEMPTY},  // strategy
  // api.coordination.v1beta1.Lease
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 310, 2, OMITEMPTY},  // spec
  // api.coordination.v1beta1.LeaseCandidate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 309, 2, OMITEMPTY},  // spec
  // api.coordination.v1beta1.LeaseCandidateSpec
  {4367, 0, 1, 0},  // leaseName
  {4381, 1078, 2, OMITEMPTY | POINTER},  // pingTime
  {4312, 1078, 3, OMITEMPTY | POINTER},  // renewTime
  {4394, 0, 4, 0},  // binaryVersion
  {4412, 0, 5, OMITEMPTY},  // emulationVersion
  {1601, 0, 6, OMITEMPTY},  // strategy
  // api.coordination.v1beta1.LeaseSpec
  {4252, 0, 1, OMITEMPTY | POINTER},  // holderIdentity
  {4271, 3, 2, OMITEMPTY | POINTER},  // leaseDurationSeconds
  {4296, 1078, 3, OMITEMPTY | POINTER},  // acquireTime
  {4312, 1078, 4, OMITEMPTY | POINTER},  // renewTime
  {4326, 3, 5, OMITEMPTY | POINTER},  // leaseTransitions
  {1601, 0, 6, OMITEMPTY | POINTER},  // strategy
  {4347, 0, 7, OMITEMPTY | POINTER},  // preferredHolder
  // api.core.v1.AWSElasticBlockStoreVolumeSource
  {4433, 0, 1, 0},  // volumeID
  {4446, 0, 2, OMITEMPTY},  // fsType
  {1818, 3, 3, OMITEMPTY},  // partition
  {4457, 2, 4, OMITEMPTY},  // readOnly
  // api.core.v1.Affinity
  {4470, 407, 1, OMITEMPTY | POINTER},  // nodeAffinity
  {4487, 440, 2, OMITEMPTY | POINTER},  // podAffinity
  {4503, 442, 3, OMITEMPTY | POINTER},  // podAntiAffinity
  // api.core.v1.AppArmorProfile
  {1193, 0, 1, 0},  // type
  {4523, 0, 2, OMITEMPTY | POINTER},  // localhostProfile
  // api.core.v1.AttachedVolume
  {68, 0, 1, 0},  // name
  {4544, 0, 2, 0},  // devicePath
  // api.core.v1.AzureDiskVolumeSource
  {4559, 0, 1, 0},  // diskName
  {4572, 0, 2, 0},  // diskURI
  {4584, 0, 3, OMITEMPTY | POINTER},  // cachingMode
  {4446, 0, 4, OMITEMPTY | POINTER},  // fsType
  {4457, 2, 5, OMITEMPTY | POINTER},  // readOnly
  {558, 0, 6, OMITEMPTY | POINTER},  // kind
  // api.core.v1.AzureFilePersistentVolumeSource
  {4600, 0, 1, 0},  // secretName
  {4615, 0, 2, 0},  // shareName
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {4629, 0, 4, POINTER},  // secretNamespace
  // api.core.v1.AzureFileVolumeSource
  {4600, 0, 1, 0},  // secretName
  {4615, 0, 2, 0},  // shareName
  {4457, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.Binding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {2689, 427, 2, 0},  // target
  // api.core.v1.CSIPersistentVolumeSource
  {4649, 0, 1, 0},  // driver
  {4660, 0, 2, 0},  // volumeHandle
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {4446, 0, 4, OMITEMPTY},  // fsType
  {4677, 0, 5, MAP | OMITEMPTY},  // volumeAttributes
  {4698, 493, 6, OMITEMPTY | POINTER},  // controllerPublishSecretRef
  {4729, 493, 7, OMITEMPTY | POINTER},  // nodeStageSecretRef
  {4752, 493, 8, OMITEMPTY | POINTER},  // nodePublishSecretRef
  {4777, 493, 9, OMITEMPTY | POINTER},  // controllerExpandSecretRef
  {4807, 493, 10, OMITEMPTY | POINTER},  // nodeExpandSecretRef
  // api.core.v1.CSIVolumeSource
  {4649, 0, 1, 0},  // driver
  {4457, 2, 2, OMITEMPTY | POINTER},  // readOnly
  {4446, 0, 3, OMITEMPTY | POINTER},  // fsType
  {4677, 0, 4, MAP | OMITEMPTY},  // volumeAttributes
  {4752, 397, 5, OMITEMPTY | POINTER},  // nodePublishSecretRef
  // api.core.v1.Capabilities
  {4831, 0, 1, MANY | OMITEMPTY},  // add
  {4839, 0, 2, MANY | OMITEMPTY},  // drop
  // api.core.v1.CephFSPersistentVolumeSource
  {4848, 0, 1, MANY},  // monitors
  {691, 0, 2, OMITEMPTY},  // path
  {2240, 0, 3, OMITEMPTY},  // user
  {4861, 0, 4, OMITEMPTY},  // secretFile
  {4876, 493, 5, OMITEMPTY | POINTER},  // secretRef
  {4457, 2, 6, OMITEMPTY},  // readOnly
  // api.core.v1.CephFSVolumeSource
  {4848, 0, 1, MANY},  // monitors
  {691, 0, 2, OMITEMPTY},  // path
  {2240, 0, 3, OMITEMPTY},  // user
  {4861, 0, 4, OMITEMPTY},  // secretFile
  {4876, 397, 5, OMITEMPTY | POINTER},  // secretRef
  {4457, 2, 6, OMITEMPTY},  // readOnly
  // api.core.v1.CinderPersistentVolumeSource
  {4433, 0, 1, 0},  // volumeID
  {4446, 0, 2, OMITEMPTY},  // fsType
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {4876, 493, 4, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.CinderVolumeSource
  {4433, 0, 1, 0},  // volumeID
  {4446, 0, 2, OMITEMPTY},  // fsType
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {4876, 397, 4, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.ClientIPConfig
  {413, 3, 1, OMITEMPTY | POINTER},  // timeoutSeconds
  // api.core.v1.ClusterTrustBundleProjection
  {68, 0, 1, OMITEMPTY | POINTER},  // name
  {3928, 0, 2, OMITEMPTY | POINTER},  // signerName
  {2383, 1075, 3, OMITEMPTY | POINTER},  // labelSelector
  {691, 0, 4, 0},  // path
  {4890, 2, 5, OMITEMPTY | POINTER},  // optional
  {2240, 4, 6, OMITEMPTY | POINTER},  // user
  // api.core.v1.ComponentCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {857, 0, 3, OMITEMPTY},  // message
  {2249, 0, 4, OMITEMPTY},  // error
  // api.core.v1.ComponentStatus
  {177, 1079, 1, OMITEMPTY},  // metadata
  {842, 328, 2, MANY | OMITEMPTY},  // conditions
  // api.core.v1.ConfigMap
  {177, 1079, 1, OMITEMPTY},  // metadata
  {1271, 0, 2, MAP | OMITEMPTY},  // data
  {4903, 1, 3, MAP | OMITEMPTY},  // binaryData
  {4918, 2, 4, OMITEMPTY | POINTER},  // immutable
  // api.core.v1.ConfigMapEnvSource
  {542, 397, 1, INLINE},  // 
  {4890, 2, 2, OMITEMPTY | POINTER},  // optional
  // api.core.v1.ConfigMapKeySelector
  {542, 397, 1, INLINE},  // 
  {15, 0, 2, 0},  // key
  {4890, 2, 3, OMITEMPTY | POINTER},  // optional
  // api.core.v1.ConfigMapNodeConfigSource
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  {2095, 0, 3, OMITEMPTY},  // uid
  {4932, 0, 4, OMITEMPTY},  // resourceVersion
  {4952, 0, 5, 0},  // kubeletConfigKey
  // api.core.v1.ConfigMapProjection
  {542, 397, 1, INLINE},  // 
  {2085, 388, 2, MANY | OMITEMPTY},  // items
  {4890, 2, 4, OMITEMPTY | POINTER},  // optional
  // api.core.v1.ConfigMapVolumeSource
  {542, 397, 1, INLINE},  // 
  {2085, 388, 2, MANY | OMITEMPTY},  // items
  {4973, 3, 3, OMITEMPTY | POINTER},  // defaultMode
  {4890, 2, 4, OMITEMPTY | POINTER},  // optional
  {4989, 4, 5, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.Container
  {68, 0, 1, 0},  // name
  {5005, 0, 2, OMITEMPTY},  // image
  {5015, 0, 3, MANY | OMITEMPTY},  // command
  {5027, 0, 4, MANY | OMITEMPTY},  // args
  {5036, 0, 5, OMITEMPTY},  // workingDir
  {5051, 339, 6, MANY | OMITEMPTY},  // ports
  {5061, 359, 7, MANY | OMITEMPTY},  // env
  {652, 481, 8, OMITEMPTY},  // resources
  {5069, 519, 9, MANY | OMITEMPTY},  // volumeMounts
  {5086, 464, 10, OMITEMPTY | POINTER},  // livenessProbe
  {5104, 464, 11, OMITEMPTY | POINTER},  // readinessProbe
  {5123, 389, 12, OMITEMPTY | POINTER},  // lifecycle
  {5137, 0, 13, OMITEMPTY},  // terminationMessagePath
  {5164, 0, 14, OMITEMPTY},  // imagePullPolicy
  {5184, 495, 15, OMITEMPTY | POINTER},  // securityContext
  {5204, 2, 16, OMITEMPTY},  // stdin
  {5214, 2, 17, OMITEMPTY},  // stdinOnce
  {5228, 2, 18, OMITEMPTY},  // tty
  {5236, 358, 19, MANY | OMITEMPTY},  // envFrom
  {5248, 0, 20, OMITEMPTY},  // terminationMessagePolicy
  {5277, 516, 21, MANY | OMITEMPTY},  // volumeDevices
  {5295, 464, 22, OMITEMPTY | POINTER},  // startupProbe
  {5312, 340, 23, MANY | OMITEMPTY},  // resizePolicy
  {5329, 0, 24, OMITEMPTY | POINTER},  // restartPolicy
  {5347, 341, 25, MANY | OMITEMPTY},  // restartPolicyRules
  // api.core.v1.ContainerExtendedResourceRequest
  {3776, 0, 1, 0},  // containerName
  {5370, 0, 2, 0},  // resourceName
  {5387, 0, 3, 0},  // requestName
  // api.core.v1.ContainerImage
  {5403, 0, 1, MANY},  // names
  {5413, 4, 2, OMITEMPTY},  // sizeBytes
  // api.core.v1.ContainerPort
  {68, 0, 1, OMITEMPTY},  // name
  {5427, 3, 2, OMITEMPTY},  // hostPort
  {5440, 3, 3, 0},  // containerPort
  {5458, 0, 4, OMITEMPTY},  // protocol
  {5471, 0, 5, OMITEMPTY},  // hostIP
  // api.core.v1.ContainerResizePolicy
  {5370, 0, 1, 0},  // resourceName
  {5329, 0, 2, 0},  // restartPolicy
  // api.core.v1.ContainerRestartRule
  {3818, 0, 1, OMITEMPTY},  // action
  {5482, 342, 2, OMITEMPTY | POINTER},  // exitCodes
  // api.core.v1.ContainerRestartRuleOnExitCodes
  {3794, 0, 1, OMITEMPTY},  // operator
  {3807, 3, 2, MANY | OMITEMPTY},  // values
  // api.core.v1.ContainerState
  {5496, 346, 1, OMITEMPTY | POINTER},  // waiting
  {5508, 344, 2, OMITEMPTY | POINTER},  // running
  {5520, 345, 3, OMITEMPTY | POINTER},  // terminated
  // api.core.v1.ContainerStateRunning
  {5535, 1083, 1, OMITEMPTY},  // startedAt
  // api.core.v1.ContainerStateTerminated
  {5549, 3, 1, 0},  // exitCode
  {5562, 3, 2, OMITEMPTY},  // signal
  {869, 0, 3, OMITEMPTY},  // reason
  {857, 0, 4, OMITEMPTY},  // message
  {5535, 1083, 5, OMITEMPTY},  // startedAt
  {5573, 1083, 6, OMITEMPTY},  // finishedAt
  {5588, 0, 7, OMITEMPTY},  // containerID
  // api.core.v1.ContainerStateWaiting
  {869, 0, 1, OMITEMPTY},  // reason
  {857, 0, 2, OMITEMPTY},  // message
  // api.core.v1.ContainerStatus
  {68, 0, 1, 0},  // name
  {5604, 343, 2, OMITEMPTY},  // state
  {5614, 343, 3, OMITEMPTY},  // lastState
  {3732, 2, 4, 0},  // ready
  {5628, 3, 5, 0},  // restartCount
  {5005, 0, 6, 0},  // image
  {5645, 0, 7, 0},  // imageID
  {5588, 0, 8, OMITEMPTY},  // containerID
  {5657, 2, 9, OMITEMPTY | POINTER},  // started
  {5669, 1068, 10, MAP | OMITEMPTY},  // allocatedResources
  {652, 481, 11, OMITEMPTY | POINTER},  // resources
  {5069, 520, 12, MANY | OMITEMPTY},  // volumeMounts
  {2240, 348, 13, OMITEMPTY | POINTER},  // user
  {5692, 482, 14, MANY | OMITEMPTY},  // allocatedResourcesStatus
  {5721, 0, 15, OMITEMPTY | POINTER},  // stopSignal
  // api.core.v1.ContainerUser
  {5736, 394, 1, OMITEMPTY | POINTER},  // linux
  // api.core.v1.DaemonEndpoint
  {5746, 3, 1, 0},  // Port
  // api.core.v1.DownwardAPIProjection
  {2085, 351, 1, MANY | OMITEMPTY},  // items
  // api.core.v1.DownwardAPIVolumeFile
  {691, 0, 1, 0},  // path
  {43, 426, 2, OMITEMPTY | POINTER},  // fieldRef
  {5755, 476, 3, OMITEMPTY | POINTER},  // resourceFieldRef
  {5776, 3, 4, OMITEMPTY | POINTER},  // mode
  {2240, 4, 5, OMITEMPTY | POINTER},  // user
  // api.core.v1.DownwardAPIVolumeSource
  {2085, 351, 1, MANY | OMITEMPTY},  // items
  {4973, 3, 2, OMITEMPTY | POINTER},  // defaultMode
  {4989, 4, 3, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.EmptyDirVolumeSource
  {5785, 0, 1, OMITEMPTY},  // medium
  {5796, 1068, 2, OMITEMPTY | POINTER},  // sizeLimit
  {5776, 3, 3, OMITEMPTY | POINTER},  // mode
  // api.core.v1.EndpointAddress
  {5810, 0, 1, 0},  // ip
  {5817, 427, 2, OMITEMPTY | POINTER},  // targetRef
  {5831, 0, 3, OMITEMPTY},  // hostname
  {4043, 0, 4, OMITEMPTY | POINTER},  // nodeName
  // api.core.v1.EndpointPort
  {68, 0, 1, OMITEMPTY},  // name
  {700, 3, 2, 0},  // port
  {5458, 0, 3, OMITEMPTY},  // protocol
  {5844, 0, 4, OMITEMPTY | POINTER},  // appProtocol
  // api.core.v1.EndpointSubset
  {5860, 354, 1, MANY | OMITEMPTY},  // addresses
  {5874, 354, 2, MANY | OMITEMPTY},  // notReadyAddresses
  {5051, 355, 3, MANY | OMITEMPTY},  // ports
  // api.core.v1.Endpoints
  {177, 1079, 1, OMITEMPTY},  // metadata
  {5896, 356, 2, MANY | OMITEMPTY},  // subsets
  // api.core.v1.EnvFromSource
  {5908, 0, 1, OMITEMPTY},  // prefix
  {5919, 331, 2, OMITEMPTY | POINTER},  // configMapRef
  {4876, 490, 3, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.EnvVar
  {68, 0, 1, 0},  // name
  {2737, 0, 2, OMITEMPTY},  // value
  {5936, 360, 3, OMITEMPTY | POINTER},  // valueFrom
  // api.core.v1.EnvVarSource
  {43, 426, 1, OMITEMPTY | POINTER},  // fieldRef
  {5755, 476, 2, OMITEMPTY | POINTER},  // resourceFieldRef
  {5950, 332, 3, OMITEMPTY | POINTER},  // configMapKeyRef
  {5970, 491, 4, OMITEMPTY | POINTER},  // secretKeyRef
  {5987, 370, 5, OMITEMPTY | POINTER},  // fileKeyRef
  // api.core.v1.EphemeralContainer
  {542, 362, 1, INLINE},  // 
  {6002, 0, 2, OMITEMPTY},  // targetContainerName
  // api.core.v1.EphemeralContainerCommon
  {68, 0, 1, 0},  // name
  {5005, 0, 2, OMITEMPTY},  // image
  {5015, 0, 3, MANY | OMITEMPTY},  // command
  {5027, 0, 4, MANY | OMITEMPTY},  // args
  {5036, 0, 5, OMITEMPTY},  // workingDir
  {5051, 339, 6, MANY | OMITEMPTY},  // ports
  {5061, 359, 7, MANY | OMITEMPTY},  // env
  {652, 481, 8, OMITEMPTY},  // resources
  {5069, 519, 9, MANY | OMITEMPTY},  // volumeMounts
  {5086, 464, 10, OMITEMPTY | POINTER},  // livenessProbe
  {5104, 464, 11, OMITEMPTY | POINTER},  // readinessProbe
  {5123, 389, 12, OMITEMPTY | POINTER},  // lifecycle
  {5137, 0, 13, OMITEMPTY},  // terminationMessagePath
  {5164, 0, 14, OMITEMPTY},  // imagePullPolicy
  {5184, 495, 15, OMITEMPTY | POINTER},  // securityContext
  {5204, 2, 16, OMITEMPTY},  // stdin
  {5214, 2, 17, OMITEMPTY},  // stdinOnce
  {5228, 2, 18, OMITEMPTY},  // tty
  {5236, 358, 19, MANY | OMITEMPTY},  // envFrom
  {5248, 0, 20, OMITEMPTY},  // terminationMessagePolicy
  {5277, 516, 21, MANY | OMITEMPTY},  // volumeDevices
  {5295, 464, 22, OMITEMPTY | POINTER},  // startupProbe
  {5312, 340, 23, MANY | OMITEMPTY},  // resizePolicy
  {5329, 0, 24, OMITEMPTY | POINTER},  // restartPolicy
  {5347, 341, 25, MANY | OMITEMPTY},  // restartPolicyRules
  // api.core.v1.EphemeralVolumeSource
  {6026, 433, 1, OMITEMPTY | POINTER},  // volumeClaimTemplate
  // api.core.v1.Event
  {177, 1079, 1, 0},  // metadata
  {6050, 427, 2, 0},  // involvedObject
  {869, 0, 3, OMITEMPTY},  // reason
  {857, 0, 4, OMITEMPTY},  // message
  {6069, 366, 5, OMITEMPTY},  // source
  {6080, 1083, 6, OMITEMPTY},  // firstTimestamp
  {6099, 1083, 7, OMITEMPTY},  // lastTimestamp
  {6117, 3, 8, OMITEMPTY},  // count
  {1193, 0, 9, OMITEMPTY},  // type
  {6127, 1078, 10, OMITEMPTY},  // eventTime
  {6141, 365, 11, OMITEMPTY | POINTER},  // series
  {3818, 0, 12, OMITEMPTY},  // action
  {6152, 427, 13, OMITEMPTY | POINTER},  // related
  {6164, 0, 14, 0},  // reportingComponent
  {6187, 0, 15, 0},  // reportingInstance
  // api.core.v1.EventSeries
  {6117, 3, 1, OMITEMPTY},  // count
  {6209, 1078, 2, OMITEMPTY},  // lastObservedTime
  // api.core.v1.EventSource
  {6230, 0, 1, OMITEMPTY},  // component
  {6244, 0, 2, OMITEMPTY},  // host
  // api.core.v1.EvictionResponder
  {68, 0, 1, 0},  // name
  {6253, 3, 2, POINTER},  // priority
  // api.core.v1.ExecAction
  {5015, 0, 1, MANY | OMITEMPTY},  // command
  // api.core.v1.FCVolumeSource
  {6266, 0, 1, MANY | OMITEMPTY},  // targetWWNs
  {6281, 3, 2, OMITEMPTY | POINTER},  // lun
  {4446, 0, 3, OMITEMPTY},  // fsType
  {4457, 2, 4, OMITEMPTY},  // readOnly
  {6289, 0, 5, MANY | OMITEMPTY},  // wwids
  // api.core.v1.FileKeySelector
  {6299, 0, 1, 0},  // volumeName
  {691, 0, 2, 0},  // path
  {15, 0, 3, 0},  // key
  {4890, 2, 4, OMITEMPTY | POINTER},  // optional
  // api.core.v1.FlexPersistentVolumeSource
  {4649, 0, 1, 0},  // driver
  {4446, 0, 2, OMITEMPTY},  // fsType
  {4876, 493, 3, OMITEMPTY | POINTER},  // secretRef
  {4457, 2, 4, OMITEMPTY},  // readOnly
  {6314, 0, 5, MAP | OMITEMPTY},  // options
  // api.core.v1.FlexVolumeSource
  {4649, 0, 1, 0},  // driver
  {4446, 0, 2, OMITEMPTY},  // fsType
  {4876, 397, 3, OMITEMPTY | POINTER},  // secretRef
  {4457, 2, 4, OMITEMPTY},  // readOnly
  {6314, 0, 5, MAP | OMITEMPTY},  // options
  // api.core.v1.FlockerVolumeSource
  {6326, 0, 1, OMITEMPTY},  // datasetName
  {6342, 0, 2, OMITEMPTY},  // datasetUUID
  // api.core.v1.GCEPersistentDiskVolumeSource
  {6358, 0, 1, 0},  // pdName
  {4446, 0, 2, OMITEMPTY},  // fsType
  {1818, 3, 3, OMITEMPTY},  // partition
  {4457, 2, 4, OMITEMPTY},  // readOnly
  // api.core.v1.GRPCAction
  {700, 3, 1, 0},  // port
  {902, 0, 2, POINTER},  // service
  {5776, 0, 3, OMITEMPTY | POINTER},  // mode
  // api.core.v1.GitRepoVolumeSource
  {6369, 0, 1, 0},  // repository
  {1280, 0, 2, OMITEMPTY},  // revision
  {6384, 0, 3, OMITEMPTY},  // directory
  // api.core.v1.GlusterfsPersistentVolumeSource
  {6398, 0, 1, 0},  // endpoints
  {691, 0, 2, 0},  // path
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {6412, 0, 4, OMITEMPTY | POINTER},  // endpointsNamespace
  // api.core.v1.GlusterfsVolumeSource
  {6398, 0, 1, 0},  // endpoints
  {691, 0, 2, 0},  // path
  {4457, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.HTTPGetAction
  {691, 0, 1, OMITEMPTY},  // path
  {700, 1087, 2, 0},  // port
  {6244, 0, 3, OMITEMPTY},  // host
  {6435, 0, 4, OMITEMPTY},  // scheme
  {6446, 380, 5, MANY | OMITEMPTY},  // httpHeaders
  {5458, 0, 6, OMITEMPTY | POINTER},  // protocol
  // api.core.v1.HTTPHeader
  {68, 0, 1, 0},  // name
  {2737, 0, 2, 0},  // value
  // api.core.v1.HostAlias
  {5810, 0, 1, 0},  // ip
  {6462, 0, 2, MANY | OMITEMPTY},  // hostnames
  // api.core.v1.HostIP
  {5810, 0, 1, 0},  // ip
  // api.core.v1.HostPathVolumeSource
  {691, 0, 1, 0},  // path
  {1193, 0, 2, OMITEMPTY | POINTER},  // type
  // api.core.v1.ISCSIPersistentVolumeSource
  {6476, 0, 1, 0},  // targetPortal
  {6493, 0, 2, 0},  // iqn
  {6281, 3, 3, 0},  // lun
  {6501, 0, 4, OMITEMPTY},  // iscsiInterface
  {4446, 0, 5, OMITEMPTY},  // fsType
  {4457, 2, 6, OMITEMPTY},  // readOnly
  {6520, 0, 7, MANY | OMITEMPTY},  // portals
  {6532, 2, 8, OMITEMPTY},  // chapAuthDiscovery
  {4876, 493, 10, OMITEMPTY | POINTER},  // secretRef
  {6554, 2, 11, OMITEMPTY},  // chapAuthSession
  {6574, 0, 12, OMITEMPTY | POINTER},  // initiatorName
  // api.core.v1.ISCSIVolumeSource
  {6476, 0, 1, 0},  // targetPortal
  {6493, 0, 2, 0},  // iqn
  {6281, 3, 3, 0},  // lun
  {6501, 0, 4, OMITEMPTY},  // iscsiInterface
  {4446, 0, 5, OMITEMPTY},  // fsType
  {4457, 2, 6, OMITEMPTY},  // readOnly
  {6520, 0, 7, MANY | OMITEMPTY},  // portals
  {6532, 2, 8, OMITEMPTY},  // chapAuthDiscovery
  {4876, 397, 10, OMITEMPTY | POINTER},  // secretRef
  {6554, 2, 11, OMITEMPTY},  // chapAuthSession
  {6574, 0, 12, OMITEMPTY | POINTER},  // initiatorName
  // api.core.v1.ImageVolumeSource
  {6592, 0, 1, OMITEMPTY},  // reference
  {6606, 0, 2, OMITEMPTY},  // pullPolicy
  // api.core.v1.ImageVolumeStatus
  {6621, 0, 1, OMITEMPTY},  // imageRef
  // api.core.v1.KeyToPath
  {15, 0, 1, 0},  // key
  {691, 0, 2, 0},  // path
  {5776, 3, 3, OMITEMPTY | POINTER},  // mode
  {2240, 4, 4, OMITEMPTY | POINTER},  // user
  // api.core.v1.Lifecycle
  {6634, 390, 1, OMITEMPTY | POINTER},  // postStart
  {6648, 390, 2, OMITEMPTY | POINTER},  // preStop
  {5721, 0, 3, OMITEMPTY | POINTER},  // stopSignal
  // api.core.v1.LifecycleHandler
  {6660, 368, 1, OMITEMPTY | POINTER},  // exec
  {6669, 379, 2, OMITEMPTY | POINTER},  // httpGet
  {6681, 507, 3, OMITEMPTY | POINTER},  // tcpSocket
  {6695, 503, 4, OMITEMPTY | POINTER},  // sleep
  // api.core.v1.LimitRange
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 393, 2, OMITEMPTY},  // spec
  // api.core.v1.LimitRangeItem
  {1193, 0, 1, 0},  // type
  {6705, 1068, 2, MAP | OMITEMPTY},  // max
  {6713, 1068, 3, MAP | OMITEMPTY},  // min
  {6721, 1068, 4, MAP | OMITEMPTY},  // default
  {6733, 1068, 5, MAP | OMITEMPTY},  // defaultRequest
  {6752, 1068, 6, MAP | OMITEMPTY},  // maxLimitRequestRatio
  // api.core.v1.LimitRangeSpec
  {6777, 392, 1, MANY},  // limits
  // api.core.v1.LinuxContainerUser
  {2095, 4, 1, 0},  // uid
  {6788, 4, 2, 0},  // gid
  {6796, 4, 3, MANY | OMITEMPTY},  // supplementalGroups
  // api.core.v1.LoadBalancerIngress
  {5810, 0, 1, OMITEMPTY},  // ip
  {5831, 0, 2, OMITEMPTY},  // hostname
  {6819, 0, 3, OMITEMPTY | POINTER},  // ipMode
  {5051, 461, 4, MANY | OMITEMPTY},  // ports
  // api.core.v1.LoadBalancerStatus
  {6830, 395, 1, MANY | OMITEMPTY},  // ingress
  // api.core.v1.LocalObjectReference
  {68, 0, 1, OMITEMPTY},  // name
  // api.core.v1.LocalVolumeSource
  {691, 0, 1, 0},  // path
  {4446, 0, 2, OMITEMPTY | POINTER},  // fsType
  // api.core.v1.ModifyVolumeStatus
  {6842, 0, 1, OMITEMPTY},  // targetVolumeAttributesClassName
  {732, 0, 2, 0},  // status
  // api.core.v1.NFSVolumeSource
  {6878, 0, 1, 0},  // server
  {691, 0, 2, 0},  // path
  {4457, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.Namespace
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 403, 2, OMITEMPTY},  // spec
  {732, 404, 3, OMITEMPTY},  // status
  // api.core.v1.NamespaceCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {869, 0, 5, OMITEMPTY},  // reason
  {857, 0, 6, OMITEMPTY},  // message
  // api.core.v1.NamespaceSpec
  {6889, 0, 1, MANY | OMITEMPTY},  // finalizers
  // api.core.v1.NamespaceStatus
  {6904, 0, 1, OMITEMPTY},  // phase
  {842, 402, 2, MANY | OMITEMPTY},  // conditions
  // api.core.v1.Node
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 422, 2, OMITEMPTY},  // spec
  {732, 423, 3, OMITEMPTY},  // status
  // api.core.v1.NodeAddress
  {1193, 0, 1, 0},  // type
  {6914, 0, 2, 0},  // address
  // api.core.v1.NodeAffinity
  {6926, 419, 1, OMITEMPTY | POINTER},  // requiredDuringSchedulingIgnoredDuringExecution
  {6977, 463, 2, MANY | OMITEMPTY},  // preferredDuringSchedulingIgnoredDuringExecution
  // api.core.v1.NodeAllocatableMappedResources
  {68, 0, 1, 0},  // name
  {7029, 1068, 2, POINTER},  // quantity
  // api.core.v1.NodeAllocatableOverheadResources
  {68, 0, 1, 0},  // name
  {7042, 1068, 2, OMITEMPTY | POINTER},  // perPod
  {7053, 1068, 3, OMITEMPTY | POINTER},  // perContainer
  // api.core.v1.NodeAllocatableResourceClaimStatus
  {7070, 0, 1, 0},  // resourceClaimName
  {7092, 0, 2, MANY | OMITEMPTY},  // containers
  {7107, 408, 4, MANY | OMITEMPTY},  // mapping
  {7119, 409, 5, MANY | OMITEMPTY},  // overhead
  // api.core.v1.NodeCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {7132, 1083, 3, OMITEMPTY},  // lastHeartbeatTime
  {1202, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {869, 0, 5, OMITEMPTY},  // reason
  {857, 0, 6, OMITEMPTY},  // message
  // api.core.v1.NodeConfigSource
  {7154, 333, 2, OMITEMPTY | POINTER},  // configMap
  // api.core.v1.NodeConfigStatus
  {7168, 412, 1, OMITEMPTY | POINTER},  // assigned
  {3187, 412, 2, OMITEMPTY | POINTER},  // active
  {7181, 412, 3, OMITEMPTY | POINTER},  // lastKnownGood
  {2249, 0, 4, OMITEMPTY},  // error
  // api.core.v1.NodeDaemonEndpoints
  {7199, 349, 1, OMITEMPTY},  // kubeletEndpoint
  // api.core.v1.NodeFeatures
  {7219, 2, 1, OMITEMPTY | POINTER},  // supplementalGroupsPolicy
  // api.core.v1.NodePodPreemptionPolicy
  {7248, 0, 1, MANY | OMITEMPTY},  // disableResizePreemption
  // api.core.v1.NodeRuntimeHandler
  {68, 0, 1, 0},  // name
  {7276, 418, 2, OMITEMPTY | POINTER},  // features
  // api.core.v1.NodeRuntimeHandlerFeatures
  {7289, 2, 1, OMITEMPTY | POINTER},  // recursiveReadOnlyMounts
  {7317, 2, 2, OMITEMPTY | POINTER},  // userNamespaces
  // api.core.v1.NodeSelector
  {7336, 421, 1, MANY},  // nodeSelectorTerms
  // api.core.v1.NodeSelectorRequirement
  {15, 0, 1, 0},  // key
  {3794, 0, 2, 0},  // operator
  {3807, 0, 3, MANY | OMITEMPTY},  // values
  // api.core.v1.NodeSelectorTerm
  {7358, 420, 1, MANY | OMITEMPTY},  // matchExpressions
  {7379, 420, 2, MANY | OMITEMPTY},  // matchFields
  // api.core.v1.NodeSpec
  {7395, 0, 1, OMITEMPTY},  // podCIDR
  {7407, 0, 2, OMITEMPTY},  // externalID
  {7422, 0, 3, OMITEMPTY},  // providerID
  {7437, 2, 4, OMITEMPTY},  // unschedulable
  {7455, 508, 5, MANY | OMITEMPTY},  // taints
  {7466, 412, 6, OMITEMPTY | POINTER},  // configSource
  {7483, 0, 7, MANY | OMITEMPTY},  // podCIDRs
  {7496, 416, 8, OMITEMPTY | POINTER},  // podPreemptionPolicy
  // api.core.v1.NodeStatus
  {7520, 1068, 1, MAP | OMITEMPTY},  // capacity
  {7533, 1068, 2, MAP | OMITEMPTY},  // allocatable
  {6904, 0, 3, OMITEMPTY},  // phase
  {842, 411, 4, MANY | OMITEMPTY},  // conditions
  {5860, 406, 5, MANY | OMITEMPTY},  // addresses
  {7549, 414, 6, OMITEMPTY},  // daemonEndpoints
  {7569, 425, 7, OMITEMPTY},  // nodeInfo
  {7582, 338, 8, MANY | OMITEMPTY},  // images
  {7593, 0, 9, MANY | OMITEMPTY},  // volumesInUse
  {7610, 314, 10, MANY | OMITEMPTY},  // volumesAttached
  {7630, 413, 11, OMITEMPTY | POINTER},  // config
  {7641, 417, 12, MANY | OMITEMPTY},  // runtimeHandlers
  {7276, 415, 13, OMITEMPTY | POINTER},  // features
  {7661, 0, 14, MANY | OMITEMPTY},  // declaredFeatures
  // api.core.v1.NodeSwapStatus
  {7520, 4, 1, OMITEMPTY | POINTER},  // capacity
  // api.core.v1.NodeSystemInfo
  {7682, 0, 1, 0},  // machineID
  {7696, 0, 2, 0},  // systemUUID
  {7711, 0, 3, 0},  // bootID
  {7722, 0, 4, 0},  // kernelVersion
  {7740, 0, 5, 0},  // osImage
  {7752, 0, 6, 0},  // containerRuntimeVersion
  {7780, 0, 7, 0},  // kubeletVersion
  {7799, 0, 8, 0},  // kubeProxyVersion
  {7820, 0, 9, 0},  // operatingSystem
  {7840, 0, 10, 0},  // architecture
  {7857, 424, 11, OMITEMPTY | POINTER},  // swap
  // api.core.v1.ObjectFieldSelector
  {543, 0, 1, OMITEMPTY},  // apiVersion
  {7866, 0, 2, 0},  // fieldPath
  // api.core.v1.ObjectReference
  {558, 0, 1, OMITEMPTY},  // kind
  {567, 0, 2, OMITEMPTY},  // namespace
  {68, 0, 3, OMITEMPTY},  // name
  {2095, 0, 4, OMITEMPTY},  // uid
  {543, 0, 5, OMITEMPTY},  // apiVersion
  {4932, 0, 6, OMITEMPTY},  // resourceVersion
  {7866, 0, 7, OMITEMPTY},  // fieldPath
  // api.core.v1.PersistentVolume
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 436, 2, OMITEMPTY},  // spec
  {732, 437, 3, OMITEMPTY},  // status
  // api.core.v1.PersistentVolumeClaim
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 431, 2, OMITEMPTY},  // spec
  {732, 432, 3, OMITEMPTY},  // status
  // api.core.v1.PersistentVolumeClaimCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {3242, 1083, 3, OMITEMPTY},  // lastProbeTime
  {1202, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {869, 0, 5, OMITEMPTY},  // reason
  {857, 0, 6, OMITEMPTY},  // message
  // api.core.v1.PersistentVolumeClaimSpec
  {7880, 0, 1, MANY | OMITEMPTY},  // accessModes
  {652, 523, 2, OMITEMPTY},  // resources
  {6299, 0, 3, OMITEMPTY},  // volumeName
  {581, 1075, 4, OMITEMPTY | POINTER},  // selector
  {7896, 0, 5, OMITEMPTY | POINTER},  // storageClassName
  {7917, 0, 6, OMITEMPTY | POINTER},  // volumeMode
  {7932, 513, 7, OMITEMPTY | POINTER},  // dataSource
  {7947, 514, 8, OMITEMPTY | POINTER},  // dataSourceRef
  {7965, 0, 9, OMITEMPTY | POINTER},  // volumeAttributesClassName
  // api.core.v1.PersistentVolumeClaimStatus
  {6904, 0, 1, OMITEMPTY},  // phase
  {7880, 0, 2, MANY | OMITEMPTY},  // accessModes
  {7520, 1068, 3, MAP | OMITEMPTY},  // capacity
  {842, 430, 4, MANY | OMITEMPTY},  // conditions
  {5669, 1068, 5, MAP | OMITEMPTY},  // allocatedResources
  {7995, 0, 7, MAP | OMITEMPTY},  // allocatedResourceStatuses
  {8025, 0, 8, OMITEMPTY | POINTER},  // currentVolumeAttributesClassName
  {8062, 399, 9, OMITEMPTY | POINTER},  // modifyVolumeStatus
  {8085, 518, 10, OMITEMPTY | POINTER},  // healthStatus
  // api.core.v1.PersistentVolumeClaimTemplate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 431, 2, 0},  // spec
  // api.core.v1.PersistentVolumeClaimVolumeSource
  {8102, 0, 1, 0},  // claimName
  {4457, 2, 2, OMITEMPTY},  // readOnly
  // api.core.v1.PersistentVolumeSource
  {8116, 374, 1, OMITEMPTY | POINTER},  // gcePersistentDisk
  {8138, 311, 2, OMITEMPTY | POINTER},  // awsElasticBlockStore
  {8163, 383, 3, OMITEMPTY | POINTER},  // hostPath
  {8176, 377, 4, OMITEMPTY | POINTER},  // glusterfs
  {8190, 400, 5, OMITEMPTY | POINTER},  // nfs
  {8198, 468, 6, OMITEMPTY | POINTER},  // rbd
  {8206, 384, 7, OMITEMPTY | POINTER},  // iscsi
  {8216, 324, 8, OMITEMPTY | POINTER},  // cinder
  {8227, 322, 9, OMITEMPTY | POINTER},  // cephfs
  {8238, 369, 10, OMITEMPTY | POINTER},  // fc
  {8245, 373, 11, OMITEMPTY | POINTER},  // flocker
  {8257, 371, 12, OMITEMPTY | POINTER},  // flexVolume
  {8272, 316, 13, OMITEMPTY | POINTER},  // azureFile
  {8286, 526, 14, OMITEMPTY | POINTER},  // vsphereVolume
  {8304, 467, 15, OMITEMPTY | POINTER},  // quobyte
  {8316, 315, 16, OMITEMPTY | POINTER},  // azureDisk
  {8330, 438, 17, OMITEMPTY | POINTER},  // photonPersistentDisk
  {8355, 462, 18, OMITEMPTY | POINTER},  // portworxVolume
  {8374, 484, 19, OMITEMPTY | POINTER},  // scaleIO
  {8386, 398, 20, OMITEMPTY | POINTER},  // local
  {8396, 504, 21, OMITEMPTY | POINTER},  // storageos
  {8410, 319, 22, OMITEMPTY | POINTER},  // csi
  // api.core.v1.PersistentVolumeSpec
  {7520, 1068, 1, MAP | OMITEMPTY},  // capacity
  {542, 435, 2, INLINE},  // 
  {7880, 0, 3, MANY | OMITEMPTY},  // accessModes
  {8418, 427, 4, OMITEMPTY | POINTER},  // claimRef
  {8431, 0, 5, OMITEMPTY},  // persistentVolumeReclaimPolicy
  {7896, 0, 6, OMITEMPTY},  // storageClassName
  {8465, 0, 7, MANY | OMITEMPTY},  // mountOptions
  {7917, 0, 8, OMITEMPTY | POINTER},  // volumeMode
  {4470, 521, 9, OMITEMPTY | POINTER},  // nodeAffinity
  {7965, 0, 10, OMITEMPTY | POINTER},  // volumeAttributesClassName
  // api.core.v1.PersistentVolumeStatus
  {6904, 0, 1, OMITEMPTY},  // phase
  {857, 0, 2, OMITEMPTY},  // message
  {869, 0, 3, OMITEMPTY},  // reason
  {8482, 1083, 4, OMITEMPTY | POINTER},  // lastPhaseTransitionTime
  // api.core.v1.PhotonPersistentDiskVolumeSource
  {8510, 0, 1, 0},  // pdID
  {4446, 0, 2, OMITEMPTY},  // fsType
  // api.core.v1.Pod
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 456, 2, OMITEMPTY},  // spec
  {732, 457, 3, OMITEMPTY},  // status
  // api.core.v1.PodAffinity
  {6926, 441, 1, MANY | OMITEMPTY},  // requiredDuringSchedulingIgnoredDuringExecution
  {6977, 527, 2, MANY | OMITEMPTY},  // preferredDuringSchedulingIgnoredDuringExecution
  // api.core.v1.PodAffinityTerm
  {2383, 1075, 1, OMITEMPTY | POINTER},  // labelSelector
  {8519, 0, 2, MANY | OMITEMPTY},  // namespaces
  {8534, 0, 3, 0},  // topologyKey
  {77, 1075, 4, OMITEMPTY | POINTER},  // namespaceSelector
  {8550, 0, 5, MANY | OMITEMPTY},  // matchLabelKeys
  {8569, 0, 6, MANY | OMITEMPTY},  // mismatchLabelKeys
  // api.core.v1.PodAntiAffinity
  {6926, 441, 1, MANY | OMITEMPTY},  // requiredDuringSchedulingIgnoredDuringExecution
  {6977, 527, 2, MANY | OMITEMPTY},  // preferredDuringSchedulingIgnoredDuringExecution
  // api.core.v1.PodCertificateProjection
  {3928, 0, 1, OMITEMPTY},  // signerName
  {8591, 0, 2, OMITEMPTY},  // keyType
  {4068, 3, 3, OMITEMPTY | POINTER},  // maxExpirationSeconds
  {8603, 0, 4, OMITEMPTY},  // credentialBundlePath
  {8628, 0, 5, OMITEMPTY},  // keyPath
  {8640, 0, 6, OMITEMPTY},  // certificateChainPath
  {8665, 0, 7, MAP | OMITEMPTY},  // userAnnotations
  {2240, 4, 8, OMITEMPTY | POINTER},  // user
  // api.core.v1.PodCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {3242, 1083, 3, OMITEMPTY},  // lastProbeTime
  {1202, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {869, 0, 5, OMITEMPTY},  // reason
  {857, 0, 6, OMITEMPTY},  // message
  {802, 4, 7, OMITEMPTY},  // observedGeneration
  // api.core.v1.PodDNSConfig
  {8685, 0, 1, MANY | OMITEMPTY},  // nameservers
  {8701, 0, 2, MANY | OMITEMPTY},  // searches
  {6314, 446, 3, MANY | OMITEMPTY},  // options
  // api.core.v1.PodDNSConfigOption
  {68, 0, 1, OMITEMPTY},  // name
  {2737, 0, 2, OMITEMPTY | POINTER},  // value
  // api.core.v1.PodExtendedResourceClaimStatus
  {8714, 337, 1, MANY},  // requestMappings
  {7070, 0, 2, 0},  // resourceClaimName
  // api.core.v1.PodIP
  {5810, 0, 1, 0},  // ip
  // api.core.v1.PodOS
  {68, 0, 1, 0},  // name
  // api.core.v1.PodReadinessGate
  {8734, 0, 1, 0},  // conditionType
  // api.core.v1.PodResourceClaim
  {68, 0, 1, 0},  // name
  {7070, 0, 3, OMITEMPTY | POINTER},  // resourceClaimName
  {8752, 0, 4, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.core.v1.PodResourceClaimStatus
  {68, 0, 1, 0},  // name
  {7070, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  // api.core.v1.PodSchedulingGate
  {68, 0, 1, 0},  // name
  // api.core.v1.PodSchedulingGroup
  {8782, 0, 1, OMITEMPTY | POINTER},  // podGroupName
  // api.core.v1.PodSecurityContext
  {8799, 483, 1, OMITEMPTY | POINTER},  // seLinuxOptions
  {8818, 4, 2, OMITEMPTY | POINTER},  // runAsUser
  {8832, 2, 3, OMITEMPTY | POINTER},  // runAsNonRoot
  {6796, 4, 4, MANY | OMITEMPTY},  // supplementalGroups
  {8849, 4, 5, OMITEMPTY | POINTER},  // fsGroup
  {8861, 4, 6, OMITEMPTY | POINTER},  // runAsGroup
  {8876, 506, 7, MANY | OMITEMPTY},  // sysctls
  {8888, 528, 8, OMITEMPTY | POINTER},  // windowsOptions
  {8907, 0, 9, OMITEMPTY | POINTER},  // fsGroupChangePolicy
  {8931, 488, 10, OMITEMPTY | POINTER},  // seccompProfile
  {8950, 313, 11, OMITEMPTY | POINTER},  // appArmorProfile
  {7219, 0, 12, OMITEMPTY | POINTER},  // supplementalGroupsPolicy
  {8970, 0, 13, OMITEMPTY | POINTER},  // seLinuxChangePolicy
  // api.core.v1.PodSpec
  {8994, 515, 1, MANY | OMITEMPTY},  // volumes
  {7092, 336, 2, MANY},  // containers
  {5329, 0, 3, OMITEMPTY},  // restartPolicy
  {9006, 4, 4, OMITEMPTY | POINTER},  // terminationGracePeriodSeconds
  {3377, 4, 5, OMITEMPTY | POINTER},  // activeDeadlineSeconds
  {9040, 0, 6, OMITEMPTY},  // dnsPolicy
  {9054, 0, 7, MAP | OMITEMPTY},  // nodeSelector
  {3998, 0, 8, OMITEMPTY},  // serviceAccountName
  {9071, 0, 9, OMITEMPTY},  // serviceAccount
  {4043, 0, 10, OMITEMPTY},  // nodeName
  {9090, 2, 11, OMITEMPTY},  // hostNetwork
  {9106, 2, 12, OMITEMPTY},  // hostPID
  {9118, 2, 13, OMITEMPTY},  // hostIPC
  {5184, 455, 14, OMITEMPTY | POINTER},  // securityContext
  {9130, 397, 15, MANY | OMITEMPTY},  // imagePullSecrets
  {5831, 0, 16, OMITEMPTY},  // hostname
  {9151, 0, 17, OMITEMPTY},  // subdomain
  {9165, 312, 18, OMITEMPTY | POINTER},  // affinity
  {9178, 0, 19, OMITEMPTY},  // schedulerName
  {9196, 336, 20, MANY | OMITEMPTY},  // initContainers
  {9215, 2, 21, OMITEMPTY | POINTER},  // automountServiceAccountToken
  {9248, 509, 22, MANY | OMITEMPTY},  // tolerations
  {9264, 381, 23, MANY | OMITEMPTY},  // hostAliases
  {9280, 0, 24, OMITEMPTY},  // priorityClassName
  {6253, 3, 25, OMITEMPTY | POINTER},  // priority
  {9302, 445, 26, OMITEMPTY | POINTER},  // dnsConfig
  {9316, 2, 27, OMITEMPTY | POINTER},  // shareProcessNamespace
  {9342, 450, 28, MANY | OMITEMPTY},  // readinessGates
  {9361, 0, 29, OMITEMPTY | POINTER},  // runtimeClassName
  {9382, 2, 30, OMITEMPTY | POINTER},  // enableServiceLinks
  {9405, 0, 31, OMITEMPTY | POINTER},  // preemptionPolicy
  {7119, 1068, 32, MAP | OMITEMPTY},  // overhead
  {9426, 512, 33, MANY | OMITEMPTY},  // topologySpreadConstraints
  {9456, 361, 34, MANY | OMITEMPTY},  // ephemeralContainers
  {9480, 2, 35, OMITEMPTY | POINTER},  // setHostnameAsFQDN
  {9502, 449, 36, OMITEMPTY | POINTER},  // os
  {9509, 2, 37, OMITEMPTY | POINTER},  // hostUsers
  {9523, 453, 38, MANY | OMITEMPTY},  // schedulingGates
  {3326, 451, 39, MANY | OMITEMPTY},  // resourceClaims
  {652, 481, 40, OMITEMPTY | POINTER},  // resources
  {9543, 0, 41, OMITEMPTY | POINTER},  // hostnameOverride
  {9564, 454, 43, OMITEMPTY | POINTER},  // schedulingGroup
  {9584, 367, 44, MANY | OMITEMPTY},  // evictionResponders
  // api.core.v1.PodStatus
  {6904, 0, 1, OMITEMPTY},  // phase
  {842, 444, 2, MANY | OMITEMPTY},  // conditions
  {857, 0, 3, OMITEMPTY},  // message
  {869, 0, 4, OMITEMPTY},  // reason
  {5471, 0, 5, OMITEMPTY},  // hostIP
  {9607, 0, 6, OMITEMPTY},  // podIP
  {3625, 1083, 7, OMITEMPTY | POINTER},  // startTime
  {9617, 347, 8, MANY | OMITEMPTY},  // containerStatuses
  {9639, 0, 9, OMITEMPTY},  // qosClass
  {9652, 347, 10, MANY | OMITEMPTY},  // initContainerStatuses
  {9678, 0, 11, OMITEMPTY},  // nominatedNodeName
  {9700, 448, 12, MANY | OMITEMPTY},  // podIPs
  {9711, 347, 13, MANY | OMITEMPTY},  // ephemeralContainerStatuses
  {9742, 0, 14, OMITEMPTY},  // resize
  {9753, 452, 15, MANY | OMITEMPTY},  // resourceClaimStatuses
  {9779, 382, 16, MANY | OMITEMPTY},  // hostIPs
  {802, 4, 17, OMITEMPTY},  // observedGeneration
  {9791, 447, 18, OMITEMPTY | POINTER},  // extendedResourceClaimStatus
  {5669, 1068, 19, MAP | OMITEMPTY},  // allocatedResources
  {652, 481, 20, OMITEMPTY | POINTER},  // resources
  {9823, 410, 21, MANY | OMITEMPTY},  // nodeAllocatableResourceClaimStatuses
  {9864, 460, 22, MANY | OMITEMPTY},  // volumeHealth
  // api.core.v1.PodTemplate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {1293, 459, 2, OMITEMPTY},  // template
  // api.core.v1.PodTemplateSpec
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 456, 2, OMITEMPTY},  // spec
  // api.core.v1.PodVolumeHealth
  {68, 0, 1, 0},  // name
  {9881, 517, 2, MANY | OMITEMPTY},  // healthConditions
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  // api.core.v1.PortStatus
  {700, 3, 1, 0},  // port
  {5458, 0, 2, 0},  // protocol
  {2249, 0, 3, OMITEMPTY | POINTER},  // error
  // api.core.v1.PortworxVolumeSource
  {4433, 0, 1, 0},  // volumeID
  {4446, 0, 2, OMITEMPTY},  // fsType
  {4457, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.PreferredSchedulingTerm
  {9902, 3, 1, 0},  // weight
  {9913, 421, 2, 0},  // preference
  // api.core.v1.Probe
  {542, 465, 1, INLINE},  // 
  {9928, 3, 2, OMITEMPTY},  // initialDelaySeconds
  {413, 3, 3, OMITEMPTY},  // timeoutSeconds
  {2747, 3, 4, OMITEMPTY},  // periodSeconds
  {9952, 3, 5, OMITEMPTY},  // successThreshold
  {9973, 3, 6, OMITEMPTY},  // failureThreshold
  {9006, 4, 7, OMITEMPTY | POINTER},  // terminationGracePeriodSeconds
  // api.core.v1.ProbeHandler
  {6660, 368, 1, OMITEMPTY | POINTER},  // exec
  {6669, 379, 2, OMITEMPTY | POINTER},  // httpGet
  {6681, 507, 3, OMITEMPTY | POINTER},  // tcpSocket
  {9994, 375, 4, OMITEMPTY | POINTER},  // grpc
  // api.core.v1.ProjectedVolumeSource
  {10003, 522, 1, MANY},  // sources
  {4973, 3, 2, OMITEMPTY | POINTER},  // defaultMode
  {4989, 4, 3, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.QuobyteVolumeSource
  {10015, 0, 1, 0},  // registry
  {10028, 0, 2, 0},  // volume
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {2240, 0, 4, OMITEMPTY},  // user
  {2355, 0, 5, OMITEMPTY},  // group
  {10039, 0, 6, OMITEMPTY},  // tenant
  // api.core.v1.RBDPersistentVolumeSource
  {4848, 0, 1, MANY},  // monitors
  {5005, 0, 2, 0},  // image
  {4446, 0, 3, OMITEMPTY},  // fsType
  {10050, 0, 4, OMITEMPTY},  // pool
  {2240, 0, 5, OMITEMPTY},  // user
  {10059, 0, 6, OMITEMPTY},  // keyring
  {4876, 493, 7, OMITEMPTY | POINTER},  // secretRef
  {4457, 2, 8, OMITEMPTY},  // readOnly
  // api.core.v1.RBDVolumeSource
  {4848, 0, 1, MANY},  // monitors
  {5005, 0, 2, 0},  // image
  {4446, 0, 3, OMITEMPTY},  // fsType
  {10050, 0, 4, OMITEMPTY},  // pool
  {2240, 0, 5, OMITEMPTY},  // user
  {10059, 0, 6, OMITEMPTY},  // keyring
  {4876, 397, 7, OMITEMPTY | POINTER},  // secretRef
  {4457, 2, 8, OMITEMPTY},  // readOnly
  // api.core.v1.RangeAllocation
  {177, 1079, 1, OMITEMPTY},  // metadata
  {10071, 0, 2, 0},  // range
  {1271, 1, 3, 0},  // data
  // api.core.v1.ReplicationController
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 473, 2, OMITEMPTY},  // spec
  {732, 474, 3, OMITEMPTY},  // status
  // api.core.v1.ReplicationControllerCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.core.v1.ReplicationControllerSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 0, 2, MAP | OMITEMPTY},  // selector
  {1293, 459, 3, OMITEMPTY | POINTER},  // template
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.core.v1.ReplicationControllerStatus
  {1588, 3, 1, 0},  // replicas
  {1761, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {802, 4, 3, OMITEMPTY},  // observedGeneration
  {1719, 3, 4, OMITEMPTY},  // readyReplicas
  {1673, 3, 5, OMITEMPTY},  // availableReplicas
  {842, 472, 6, MANY | OMITEMPTY},  // conditions
  // api.core.v1.ResourceClaim
  {68, 0, 1, 0},  // name
  {3905, 0, 2, OMITEMPTY},  // request
  // api.core.v1.ResourceFieldSelector
  {3776, 0, 1, OMITEMPTY},  // containerName
  {948, 0, 2, 0},  // resource
  {10081, 1068, 3, OMITEMPTY},  // divisor
  // api.core.v1.ResourceHealth
  {10093, 0, 1, 0},  // resourceID
  {10108, 0, 2, OMITEMPTY},  // health
  {857, 0, 6, OMITEMPTY | POINTER},  // message
  // api.core.v1.ResourceQuota
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 479, 2, OMITEMPTY},  // spec
  {732, 480, 3, OMITEMPTY},  // status
  // api.core.v1.ResourceQuotaSpec
  {10119, 1068, 1, MAP | OMITEMPTY},  // hard
  {10128, 0, 2, MANY | OMITEMPTY},  // scopes
  {10139, 486, 3, OMITEMPTY | POINTER},  // scopeSelector
  // api.core.v1.ResourceQuotaStatus
  {10119, 1068, 1, MAP | OMITEMPTY},  // hard
  {10157, 1068, 2, MAP | OMITEMPTY},  // used
  // api.core.v1.ResourceRequirements
  {6777, 1068, 1, MAP | OMITEMPTY},  // limits
  {10166, 1068, 2, MAP | OMITEMPTY},  // requests
  {10179, 475, 3, MANY | OMITEMPTY},  // claims
  // api.core.v1.ResourceStatus
  {68, 0, 1, 0},  // name
  {652, 477, 2, MANY | OMITEMPTY},  // resources
  // api.core.v1.SELinuxOptions
  {2240, 0, 1, OMITEMPTY},  // user
  {10190, 0, 2, OMITEMPTY},  // role
  {1193, 0, 3, OMITEMPTY},  // type
  {10199, 0, 4, OMITEMPTY},  // level
  // api.core.v1.ScaleIOPersistentVolumeSource
  {10209, 0, 1, 0},  // gateway
  {10221, 0, 2, 0},  // system
  {4876, 493, 3, POINTER},  // secretRef
  {10232, 2, 4, OMITEMPTY},  // sslEnabled
  {10247, 0, 5, OMITEMPTY},  // protectionDomain
  {10268, 0, 6, OMITEMPTY},  // storagePool
  {10284, 0, 7, OMITEMPTY},  // storageMode
  {6299, 0, 8, OMITEMPTY},  // volumeName
  {4446, 0, 9, OMITEMPTY},  // fsType
  {4457, 2, 10, OMITEMPTY},  // readOnly
  // api.core.v1.ScaleIOVolumeSource
  {10209, 0, 1, 0},  // gateway
  {10221, 0, 2, 0},  // system
  {4876, 397, 3, POINTER},  // secretRef
  {10232, 2, 4, OMITEMPTY},  // sslEnabled
  {10247, 0, 5, OMITEMPTY},  // protectionDomain
  {10268, 0, 6, OMITEMPTY},  // storagePool
  {10284, 0, 7, OMITEMPTY},  // storageMode
  {6299, 0, 8, OMITEMPTY},  // volumeName
  {4446, 0, 9, OMITEMPTY},  // fsType
  {4457, 2, 10, OMITEMPTY},  // readOnly
  // api.core.v1.ScopeSelector
  {7358, 487, 1, MANY | OMITEMPTY},  // matchExpressions
  // api.core.v1.ScopedResourceSelectorRequirement
  {10300, 0, 1, 0},  // scopeName
  {3794, 0, 2, 0},  // operator
  {3807, 0, 3, MANY | OMITEMPTY},  // values
  // api.core.v1.SeccompProfile
  {1193, 0, 1, 0},  // type
  {4523, 0, 2, OMITEMPTY | POINTER},  // localhostProfile
  // api.core.v1.Secret
  {177, 1079, 1, OMITEMPTY},  // metadata
  {1271, 1, 2, MAP | OMITEMPTY},  // data
  {1193, 0, 3, OMITEMPTY},  // type
  {10314, 0, 4, MAP | OMITEMPTY},  // stringData
  {4918, 2, 5, OMITEMPTY | POINTER},  // immutable
  // api.core.v1.SecretEnvSource
  {542, 397, 1, INLINE},  // 
  {4890, 2, 2, OMITEMPTY | POINTER},  // optional
  // api.core.v1.SecretKeySelector
  {542, 397, 1, INLINE},  // 
  {15, 0, 2, 0},  // key
  {4890, 2, 3, OMITEMPTY | POINTER},  // optional
  // api.core.v1.SecretProjection
  {542, 397, 1, INLINE},  // 
  {2085, 388, 2, MANY | OMITEMPTY},  // items
  {4890, 2, 4, OMITEMPTY | POINTER},  // optional
  // api.core.v1.SecretReference
  {68, 0, 1, OMITEMPTY},  // name
  {567, 0, 2, OMITEMPTY},  // namespace
  // api.core.v1.SecretVolumeSource
  {4600, 0, 1, OMITEMPTY},  // secretName
  {2085, 388, 2, MANY | OMITEMPTY},  // items
  {4973, 3, 3, OMITEMPTY | POINTER},  // defaultMode
  {4890, 2, 4, OMITEMPTY | POINTER},  // optional
  {4989, 4, 5, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.SecurityContext
  {10329, 321, 1, OMITEMPTY | POINTER},  // capabilities
  {10346, 2, 2, OMITEMPTY | POINTER},  // privileged
  {8799, 483, 3, OMITEMPTY | POINTER},  // seLinuxOptions
  {8818, 4, 4, OMITEMPTY | POINTER},  // runAsUser
  {8832, 2, 5, OMITEMPTY | POINTER},  // runAsNonRoot
  {10361, 2, 6, OMITEMPTY | POINTER},  // readOnlyRootFilesystem
  {10388, 2, 7, OMITEMPTY | POINTER},  // allowPrivilegeEscalation
  {8861, 4, 8, OMITEMPTY | POINTER},  // runAsGroup
  {10417, 0, 9, OMITEMPTY | POINTER},  // procMount
  {8888, 528, 10, OMITEMPTY | POINTER},  // windowsOptions
  {8931, 488, 11, OMITEMPTY | POINTER},  // seccompProfile
  {8950, 313, 12, OMITEMPTY | POINTER},  // appArmorProfile
  // api.core.v1.Service
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 500, 2, OMITEMPTY},  // spec
  {732, 501, 3, OMITEMPTY},  // status
  // api.core.v1.ServiceAccount
  {177, 1079, 1, OMITEMPTY},  // metadata
  {10431, 427, 2, MANY | OMITEMPTY},  // secrets
  {9130, 397, 3, MANY | OMITEMPTY},  // imagePullSecrets
  {9215, 2, 4, OMITEMPTY | POINTER},  // automountServiceAccountToken
  // api.core.v1.ServiceAccountTokenProjection
  {10443, 0, 1, OMITEMPTY},  // audience
  {2149, 4, 2, OMITEMPTY | POINTER},  // expirationSeconds
  {691, 0, 3, 0},  // path
  {2240, 4, 4, OMITEMPTY | POINTER},  // user
  // api.core.v1.ServicePort
  {68, 0, 1, OMITEMPTY},  // name
  {5458, 0, 2, OMITEMPTY},  // protocol
  {700, 3, 3, 0},  // port
  {10456, 1087, 4, OMITEMPTY},  // targetPort
  {10471, 3, 5, OMITEMPTY},  // nodePort
  {5844, 0, 6, OMITEMPTY | POINTER},  // appProtocol
  // api.core.v1.ServiceSpec
  {5051, 499, 1, MANY | OMITEMPTY},  // ports
  {581, 0, 2, MAP | OMITEMPTY},  // selector
  {10484, 0, 3, OMITEMPTY},  // clusterIP
  {1193, 0, 4, OMITEMPTY},  // type
  {10498, 0, 5, MANY | OMITEMPTY},  // externalIPs
  {10514, 0, 7, OMITEMPTY},  // sessionAffinity
  {10534, 0, 8, OMITEMPTY},  // loadBalancerIP
  {10553, 0, 9, MANY | OMITEMPTY},  // loadBalancerSourceRanges
  {10582, 0, 10, OMITEMPTY},  // externalName
  {10599, 0, 11, OMITEMPTY},  // externalTrafficPolicy
  {10625, 3, 12, OMITEMPTY},  // healthCheckNodePort
  {10649, 2, 13, OMITEMPTY},  // publishNotReadyAddresses
  {10678, 502, 14, OMITEMPTY | POINTER},  // sessionAffinityConfig
  {10704, 0, 17, OMITEMPTY | POINTER},  // ipFamilyPolicy
  {10723, 0, 18, MANY | OMITEMPTY},  // clusterIPs
  {10738, 0, 19, MANY | OMITEMPTY},  // ipFamilies
  {10753, 2, 20, OMITEMPTY | POINTER},  // allocateLoadBalancerNodePorts
  {10787, 0, 21, OMITEMPTY | POINTER},  // loadBalancerClass
  {10809, 0, 22, OMITEMPTY | POINTER},  // internalTrafficPolicy
  {10835, 0, 23, OMITEMPTY | POINTER},  // trafficDistribution
  // api.core.v1.ServiceStatus
  {10859, 396, 1, OMITEMPTY},  // loadBalancer
  {842, 1069, 2, MANY | OMITEMPTY},  // conditions
  // api.core.v1.SessionAffinityConfig
  {10876, 326, 1, OMITEMPTY | POINTER},  // clientIP
  // api.core.v1.SleepAction
  {10889, 4, 1, 0},  // seconds
  // api.core.v1.StorageOSPersistentVolumeSource
  {6299, 0, 1, OMITEMPTY},  // volumeName
  {10901, 0, 2, OMITEMPTY},  // volumeNamespace
  {4446, 0, 3, OMITEMPTY},  // fsType
  {4457, 2, 4, OMITEMPTY},  // readOnly
  {4876, 427, 5, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.StorageOSVolumeSource
  {6299, 0, 1, OMITEMPTY},  // volumeName
  {10901, 0, 2, OMITEMPTY},  // volumeNamespace
  {4446, 0, 3, OMITEMPTY},  // fsType
  {4457, 2, 4, OMITEMPTY},  // readOnly
  {4876, 397, 5, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.Sysctl
  {68, 0, 1, 0},  // name
  {2737, 0, 2, 0},  // value
  // api.core.v1.TCPSocketAction
  {700, 1087, 1, 0},  // port
  {6244, 0, 2, OMITEMPTY},  // host
  // api.core.v1.Taint
  {15, 0, 1, 0},  // key
  {2737, 0, 2, OMITEMPTY},  // value
  {10921, 0, 3, 0},  // effect
  {10932, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.core.v1.Toleration
  {15, 0, 1, OMITEMPTY},  // key
  {3794, 0, 2, OMITEMPTY},  // operator
  {2737, 0, 3, OMITEMPTY},  // value
  {10921, 0, 4, OMITEMPTY},  // effect
  {10946, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.core.v1.TopologySelectorLabelRequirement
  {15, 0, 1, 0},  // key
  {3807, 0, 2, MANY},  // values
  // api.core.v1.TopologySelectorTerm
  {10968, 510, 1, MANY | OMITEMPTY},  // matchLabelExpressions
  // api.core.v1.TopologySpreadConstraint
  {10994, 3, 1, 0},  // maxSkew
  {8534, 0, 2, 0},  // topologyKey
  {11006, 0, 3, 0},  // whenUnsatisfiable
  {2383, 1075, 4, OMITEMPTY | POINTER},  // labelSelector
  {11028, 3, 5, OMITEMPTY | POINTER},  // minDomains
  {11043, 0, 6, OMITEMPTY | POINTER},  // nodeAffinityPolicy
  {11066, 0, 7, OMITEMPTY | POINTER},  // nodeTaintsPolicy
  {8550, 0, 8, MANY | OMITEMPTY},  // matchLabelKeys
  // api.core.v1.TypedLocalObjectReference
  {11087, 0, 1, POINTER},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  // api.core.v1.TypedObjectReference
  {11087, 0, 1, POINTER},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  {567, 0, 4, OMITEMPTY | POINTER},  // namespace
  // api.core.v1.Volume
  {68, 0, 1, 0},  // name
  {542, 524, 2, INLINE},  // 
  // api.core.v1.VolumeDevice
  {68, 0, 1, 0},  // name
  {4544, 0, 2, 0},  // devicePath
  // api.core.v1.VolumeHealthCondition
  {732, 0, 1, 0},  // status
  {869, 0, 2, 0},  // reason
  {857, 0, 3, OMITEMPTY},  // message
  // api.core.v1.VolumeHealthStatus
  {9881, 517, 1, MANY | OMITEMPTY},  // healthConditions
  {1202, 1083, 2, OMITEMPTY},  // lastTransitionTime
  // api.core.v1.VolumeMount
  {68, 0, 1, 0},  // name
  {4457, 2, 2, OMITEMPTY},  // readOnly
  {11100, 0, 3, 0},  // mountPath
  {11114, 0, 4, OMITEMPTY},  // subPath
  {11126, 0, 5, OMITEMPTY | POINTER},  // mountPropagation
  {11147, 0, 6, OMITEMPTY},  // subPathExpr
  {11163, 0, 7, OMITEMPTY | POINTER},  // recursiveReadOnly
  {11185, 0, 8, MANY | OMITEMPTY},  // bindMountOptions
  // api.core.v1.VolumeMountStatus
  {68, 0, 1, 0},  // name
  {11100, 0, 2, 0},  // mountPath
  {4457, 2, 3, OMITEMPTY},  // readOnly
  {11163, 0, 4, OMITEMPTY | POINTER},  // recursiveReadOnly
  {11206, 525, 5, OMITEMPTY | POINTER},  // volumeStatus
  // api.core.v1.VolumeNodeAffinity
  {11223, 419, 1, OMITEMPTY | POINTER},  // required
  // api.core.v1.VolumeProjection
  {11236, 492, 1, OMITEMPTY | POINTER},  // secret
  {11247, 350, 2, OMITEMPTY | POINTER},  // downwardAPI
  {7154, 334, 3, OMITEMPTY | POINTER},  // configMap
  {11263, 498, 4, OMITEMPTY | POINTER},  // serviceAccountToken
  {11287, 327, 5, OMITEMPTY | POINTER},  // clusterTrustBundle
  {11310, 443, 6, OMITEMPTY | POINTER},  // podCertificate
  // api.core.v1.VolumeResourceRequirements
  {6777, 1068, 1, MAP | OMITEMPTY},  // limits
  {10166, 1068, 2, MAP | OMITEMPTY},  // requests
  // api.core.v1.VolumeSource
  {8163, 383, 1, OMITEMPTY | POINTER},  // hostPath
  {11329, 353, 2, OMITEMPTY | POINTER},  // emptyDir
  {8116, 374, 3, OMITEMPTY | POINTER},  // gcePersistentDisk
  {8138, 311, 4, OMITEMPTY | POINTER},  // awsElasticBlockStore
  {11342, 376, 5, OMITEMPTY | POINTER},  // gitRepo
  {11236, 494, 6, OMITEMPTY | POINTER},  // secret
  {8190, 400, 7, OMITEMPTY | POINTER},  // nfs
  {8206, 385, 8, OMITEMPTY | POINTER},  // iscsi
  {8176, 378, 9, OMITEMPTY | POINTER},  // glusterfs
  {11354, 434, 10, OMITEMPTY | POINTER},  // persistentVolumeClaim
  {8198, 469, 11, OMITEMPTY | POINTER},  // rbd
  {8257, 372, 12, OMITEMPTY | POINTER},  // flexVolume
  {8216, 325, 13, OMITEMPTY | POINTER},  // cinder
  {8227, 323, 14, OMITEMPTY | POINTER},  // cephfs
  {8245, 373, 15, OMITEMPTY | POINTER},  // flocker
  {11247, 352, 16, OMITEMPTY | POINTER},  // downwardAPI
  {8238, 369, 17, OMITEMPTY | POINTER},  // fc
  {8272, 317, 18, OMITEMPTY | POINTER},  // azureFile
  {7154, 335, 19, OMITEMPTY | POINTER},  // configMap
  {8286, 526, 20, OMITEMPTY | POINTER},  // vsphereVolume
  {8304, 467, 21, OMITEMPTY | POINTER},  // quobyte
  {8316, 315, 22, OMITEMPTY | POINTER},  // azureDisk
  {8330, 438, 23, OMITEMPTY | POINTER},  // photonPersistentDisk
  {8355, 462, 24, OMITEMPTY | POINTER},  // portworxVolume
  {8374, 485, 25, OMITEMPTY | POINTER},  // scaleIO
  {11380, 466, 26, OMITEMPTY | POINTER},  // projected
  {8396, 505, 27, OMITEMPTY | POINTER},  // storageos
  {8410, 320, 28, OMITEMPTY | POINTER},  // csi
  {11394, 363, 29, OMITEMPTY | POINTER},  // ephemeral
  {5005, 386, 30, OMITEMPTY | POINTER},  // image
  // api.core.v1.VolumeStatus
  {5005, 387, 1, OMITEMPTY | POINTER},  // image
  // api.core.v1.VsphereVirtualDiskVolumeSource
  {11408, 0, 1, 0},  // volumePath
  {4446, 0, 2, OMITEMPTY},  // fsType
  {11423, 0, 3, OMITEMPTY},  // storagePolicyName
  {11445, 0, 4, OMITEMPTY},  // storagePolicyID
  // api.core.v1.WeightedPodAffinityTerm
  {9902, 3, 1, 0},  // weight
  {11465, 441, 2, 0},  // podAffinityTerm
  // api.core.v1.WindowsSecurityContextOptions
  {11485, 0, 1, OMITEMPTY | POINTER},  // gmsaCredentialSpecName
  {11512, 0, 2, OMITEMPTY | POINTER},  // gmsaCredentialSpec
  {11535, 0, 3, OMITEMPTY | POINTER},  // runAsUserName
  {11553, 2, 4, OMITEMPTY | POINTER},  // hostProcess
  // api.discovery.v1.Endpoint
  {5860, 0, 1, MANY},  // addresses
  {842, 530, 2, OMITEMPTY},  // conditions
  {5831, 0, 3, OMITEMPTY | POINTER},  // hostname
  {5817, 427, 4, OMITEMPTY | POINTER},  // targetRef
  {11569, 0, 5, MAP | OMITEMPTY},  // deprecatedTopology
  {4043, 0, 6, OMITEMPTY | POINTER},  // nodeName
  {11592, 0, 7, OMITEMPTY | POINTER},  // zone
  {11601, 531, 8, OMITEMPTY | POINTER},  // hints
  // api.discovery.v1.EndpointConditions
  {3732, 2, 1, OMITEMPTY | POINTER},  // ready
  {11611, 2, 2, OMITEMPTY | POINTER},  // serving
  {3760, 2, 3, OMITEMPTY | POINTER},  // terminating
  // api.discovery.v1.EndpointHints
  {11623, 535, 1, MANY | OMITEMPTY},  // forZones
  {11636, 534, 2, MANY | OMITEMPTY},  // forNodes
  // api.discovery.v1.EndpointPort
  {68, 0, 1, OMITEMPTY | POINTER},  // name
  {5458, 0, 2, OMITEMPTY | POINTER},  // protocol
  {700, 3, 3, OMITEMPTY | POINTER},  // port
  {5844, 0, 4, OMITEMPTY | POINTER},  // appProtocol
  // api.discovery.v1.EndpointSlice
  {177, 1079, 1, OMITEMPTY},  // metadata
  {6398, 529, 2, MANY},  // endpoints
  {5051, 532, 3, MANY},  // ports
  {11649, 0, 4, 0},  // addressType
  // api.discovery.v1.ForNode
  {68, 0, 1, 0},  // name
  // api.discovery.v1.ForZone
  {68, 0, 1, 0},  // name
  // api.discovery.v1beta1.Endpoint
  {5860, 0, 1, MANY},  // addresses
  {842, 537, 2, OMITEMPTY},  // conditions
  {5831, 0, 3, OMITEMPTY | POINTER},  // hostname
  {5817, 427, 4, OMITEMPTY | POINTER},  // targetRef
  {11665, 0, 5, MAP | OMITEMPTY},  // topology
  {4043, 0, 6, OMITEMPTY | POINTER},  // nodeName
  {11601, 538, 7, OMITEMPTY | POINTER},  // hints
  // api.discovery.v1beta1.EndpointConditions
  {3732, 2, 1, OMITEMPTY | POINTER},  // ready
  {11611, 2, 2, OMITEMPTY | POINTER},  // serving
  {3760, 2, 3, OMITEMPTY | POINTER},  // terminating
  // api.discovery.v1beta1.EndpointHints
  {11623, 542, 1, MANY | OMITEMPTY},  // forZones
  {11636, 541, 2, MANY | OMITEMPTY},  // forNodes
  // api.discovery.v1beta1.EndpointPort
  {68, 0, 1, OMITEMPTY | POINTER},  // name
  {5458, 0, 2, OMITEMPTY | POINTER},  // protocol
  {700, 3, 3, OMITEMPTY | POINTER},  // port
  {5844, 0, 4, OMITEMPTY | POINTER},  // appProtocol
  // api.discovery.v1beta1.EndpointSlice
  {177, 1079, 1, OMITEMPTY},  // metadata
  {6398, 536, 2, MANY},  // endpoints
  {5051, 539, 3, MANY},  // ports
  {11649, 0, 4, 0},  // addressType
  // api.discovery.v1beta1.ForNode
  {68, 0, 1, 0},  // name
  // api.discovery.v1beta1.ForZone
  {68, 0, 1, 0},  // name
  // api.events.v1.Event
  {177, 1079, 1, 0},  // metadata
  {6127, 1078, 2, 0},  // eventTime
  {6141, 544, 3, OMITEMPTY | POINTER},  // series
  {11678, 0, 4, OMITEMPTY},  // reportingController
  {6187, 0, 5, OMITEMPTY},  // reportingInstance
  {3818, 0, 6, OMITEMPTY},  // action
  {869, 0, 7, OMITEMPTY},  // reason
  {11702, 427, 8, OMITEMPTY},  // regarding
  {6152, 427, 9, OMITEMPTY | POINTER},  // related
  {11716, 0, 10, OMITEMPTY},  // note
  {1193, 0, 11, OMITEMPTY},  // type
  {11725, 366, 12, OMITEMPTY},  // deprecatedSource
  {11746, 1083, 13, OMITEMPTY},  // deprecatedFirstTimestamp
  {11775, 1083, 14, OMITEMPTY},  // deprecatedLastTimestamp
  {11803, 3, 15, OMITEMPTY},  // deprecatedCount
  // api.events.v1.EventSeries
  {6117, 3, 1, 0},  // count
  {6209, 1078, 2, 0},  // lastObservedTime
  // api.events.v1beta1.Event
  {177, 1079, 1, 0},  // metadata
  {6127, 1078, 2, 0},  // eventTime
  {6141, 546, 3, OMITEMPTY | POINTER},  // series
  {11678, 0, 4, OMITEMPTY},  // reportingController
  {6187, 0, 5, OMITEMPTY},  // reportingInstance
  {3818, 0, 6, OMITEMPTY},  // action
  {869, 0, 7, OMITEMPTY},  // reason
  {11702, 427, 8, OMITEMPTY},  // regarding
  {6152, 427, 9, OMITEMPTY | POINTER},  // related
  {11716, 0, 10, OMITEMPTY},  // note
  {1193, 0, 11, OMITEMPTY},  // type
  {11725, 366, 12, OMITEMPTY},  // deprecatedSource
  {11746, 1083, 13, OMITEMPTY},  // deprecatedFirstTimestamp
  {11775, 1083, 14, OMITEMPTY},  // deprecatedLastTimestamp
  {11803, 3, 15, OMITEMPTY},  // deprecatedCount
  // api.events.v1beta1.EventSeries
  {6117, 3, 1, 0},  // count
  {6209, 1078, 2, 0},  // lastObservedTime
  // api.extensions.v1beta1.DaemonSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 549, 2, OMITEMPTY},  // spec
  {732, 550, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.DaemonSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.extensions.v1beta1.DaemonSetSpec
  {581, 1075, 1, OMITEMPTY | POINTER},  // selector
  {1293, 459, 2, 0},  // template
  {1306, 551, 3, OMITEMPTY},  // updateStrategy
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  {11823, 4, 5, OMITEMPTY},  // templateGeneration
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  // api.extensions.v1beta1.DaemonSetStatus
  {1370, 3, 1, 0},  // currentNumberScheduled
  {1397, 3, 2, 0},  // numberMisscheduled
  {1420, 3, 3, 0},  // desiredNumberScheduled
  {1447, 3, 4, 0},  // numberReady
  {802, 4, 5, OMITEMPTY},  // observedGeneration
  {1463, 3, 6, OMITEMPTY},  // updatedNumberScheduled
  {1490, 3, 7, OMITEMPTY},  // numberAvailable
  {1510, 3, 8, OMITEMPTY},  // numberUnavailable
  {1532, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {842, 548, 10, MANY | OMITEMPTY},  // conditions
  // api.extensions.v1beta1.DaemonSetUpdateStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 581, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.extensions.v1beta1.Deployment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 554, 2, OMITEMPTY},  // spec
  {732, 555, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.DeploymentCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {1569, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {1202, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.extensions.v1beta1.DeploymentSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1293, 459, 3, 0},  // template
  {1601, 556, 4, OMITEMPTY},  // strategy
  {1325, 3, 5, OMITEMPTY},  // minReadySeconds
  {1345, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1614, 2, 7, OMITEMPTY},  // paused
  {2051, 580, 8, OMITEMPTY | POINTER},  // rollbackTo
  {1625, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.extensions.v1beta1.DeploymentStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {1588, 3, 2, OMITEMPTY},  // replicas
  {1653, 3, 3, OMITEMPTY},  // updatedReplicas
  {1673, 3, 4, OMITEMPTY},  // availableReplicas
  {1695, 3, 5, OMITEMPTY},  // unavailableReplicas
  {842, 553, 6, MANY | OMITEMPTY},  // conditions
  {1719, 3, 7, OMITEMPTY},  // readyReplicas
  {1532, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1737, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.extensions.v1beta1.DeploymentStrategy
  {1193, 0, 1, OMITEMPTY},  // type
  {1551, 582, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.extensions.v1beta1.HTTPIngressPath
  {691, 0, 1, OMITEMPTY},  // path
  {11846, 561, 2, 0},  // backend
  {11858, 0, 3, OMITEMPTY | POINTER},  // pathType
  // api.extensions.v1beta1.HTTPIngressRuleValue
  {11871, 557, 1, MANY},  // paths
  // api.extensions.v1beta1.IPBlock
  {11881, 0, 1, 0},  // cidr
  {11890, 0, 2, MANY | OMITEMPTY},  // except
  // api.extensions.v1beta1.Ingress
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 567, 2, OMITEMPTY},  // spec
  {732, 568, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.IngressBackend
  {1898, 0, 1, OMITEMPTY},  // serviceName
  {11901, 1087, 2, OMITEMPTY},  // servicePort
  {948, 513, 3, OMITEMPTY | POINTER},  // resource
  // api.extensions.v1beta1.IngressLoadBalancerIngress
  {5810, 0, 1, OMITEMPTY},  // ip
  {5831, 0, 2, OMITEMPTY},  // hostname
  {5051, 564, 4, MANY | OMITEMPTY},  // ports
  // api.extensions.v1beta1.IngressLoadBalancerStatus
  {6830, 562, 1, MANY | OMITEMPTY},  // ingress
  // api.extensions.v1beta1.IngressPortStatus
  {700, 3, 1, 0},  // port
  {5458, 0, 2, 0},  // protocol
  {2249, 0, 3, OMITEMPTY | POINTER},  // error
  // api.extensions.v1beta1.IngressRule
  {6244, 0, 1, OMITEMPTY},  // host
  {542, 566, 2, INLINE},  // 
  // api.extensions.v1beta1.IngressRuleValue
  {11917, 558, 1, OMITEMPTY | POINTER},  // http
  // api.extensions.v1beta1.IngressSpec
  {11846, 561, 1, OMITEMPTY | POINTER},  // backend
  {11926, 569, 2, MANY | OMITEMPTY},  // tls
  {387, 565, 3, MANY | OMITEMPTY},  // rules
  {11934, 0, 4, OMITEMPTY | POINTER},  // ingressClassName
  // api.extensions.v1beta1.IngressStatus
  {10859, 563, 1, OMITEMPTY},  // loadBalancer
  // api.extensions.v1beta1.IngressTLS
  {11955, 0, 1, MANY | OMITEMPTY},  // hosts
  {4600, 0, 2, OMITEMPTY},  // secretName
  // api.extensions.v1beta1.NetworkPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 575, 2, OMITEMPTY},  // spec
  // api.extensions.v1beta1.NetworkPolicyEgressRule
  {5051, 574, 1, MANY | OMITEMPTY},  // ports
  {11965, 573, 2, MANY | OMITEMPTY},  // to
  // api.extensions.v1beta1.NetworkPolicyIngressRule
  {5051, 574, 1, MANY | OMITEMPTY},  // ports
  {11972, 573, 2, MANY | OMITEMPTY},  // from
  // api.extensions.v1beta1.NetworkPolicyPeer
  {11981, 1075, 1, OMITEMPTY | POINTER},  // podSelector
  {77, 1075, 2, OMITEMPTY | POINTER},  // namespaceSelector
  {11997, 559, 3, OMITEMPTY | POINTER},  // ipBlock
  // api.extensions.v1beta1.NetworkPolicyPort
  {5458, 0, 1, OMITEMPTY | POINTER},  // protocol
  {700, 1087, 2, OMITEMPTY | POINTER},  // port
  {12009, 3, 3, OMITEMPTY | POINTER},  // endPort
  // api.extensions.v1beta1.NetworkPolicySpec
  {11981, 1075, 1, 0},  // podSelector
  {6830, 572, 2, MANY | OMITEMPTY},  // ingress
  {12021, 571, 3, MANY | OMITEMPTY},  // egress
  {12032, 0, 4, MANY | OMITEMPTY},  // policyTypes
  // api.extensions.v1beta1.ReplicaSet
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 578, 2, OMITEMPTY},  // spec
  {732, 579, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.ReplicaSetCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.extensions.v1beta1.ReplicaSetSpec
  {1588, 3, 1, OMITEMPTY | POINTER},  // replicas
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1293, 459, 3, OMITEMPTY},  // template
  {1325, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.extensions.v1beta1.ReplicaSetStatus
  {1588, 3, 1, 0},  // replicas
  {1761, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {802, 4, 3, OMITEMPTY},  // observedGeneration
  {1719, 3, 4, OMITEMPTY},  // readyReplicas
  {1673, 3, 5, OMITEMPTY},  // availableReplicas
  {842, 577, 6, MANY | OMITEMPTY},  // conditions
  {1737, 3, 7, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.extensions.v1beta1.RollbackConfig
  {1280, 4, 1, OMITEMPTY},  // revision
  // api.extensions.v1beta1.RollingUpdateDaemonSet
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.extensions.v1beta1.RollingUpdateDeployment
  {1786, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1805, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.extensions.v1beta1.Scale
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 584, 2, OMITEMPTY},  // spec
  {732, 585, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.ScaleSpec
  {1588, 3, 1, OMITEMPTY},  // replicas
  // api.extensions.v1beta1.ScaleStatus
  {1588, 3, 1, 0},  // replicas
  {581, 0, 2, MAP | OMITEMPTY},  // selector
  {2066, 0, 3, OMITEMPTY},  // targetSelector
  // api.flowcontrol.v1.ExemptPriorityLevelConfiguration
  {12048, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {12077, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1.FlowDistinguisherMethod
  {1193, 0, 1, 0},  // type
  // api.flowcontrol.v1.FlowSchema
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 590, 2, OMITEMPTY},  // spec
  {732, 591, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1.FlowSchemaCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1.FlowSchemaSpec
  {12097, 599, 1, 0},  // priorityLevelConfiguration
  {12128, 3, 2, 0},  // matchingPrecedence
  {12151, 587, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {387, 596, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1.FlowSchemaStatus
  {842, 589, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1.GroupSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1.LimitResponse
  {1193, 0, 1, 0},  // type
  {12175, 602, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1.LimitedPriorityLevelConfiguration
  {12048, 3, 1, POINTER},  // nominalConcurrencyShares
  {12187, 593, 2, OMITEMPTY},  // limitResponse
  {12077, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {12205, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1.NonResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {2335, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1.PolicyRulesWithSubjects
  {12231, 605, 1, MANY},  // subjects
  {118, 603, 2, MANY | OMITEMPTY},  // resourceRules
  {2493, 595, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1.PriorityLevelConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 600, 2, OMITEMPTY},  // spec
  {732, 601, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1.PriorityLevelConfigurationCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1.PriorityLevelConfigurationReference
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1.PriorityLevelConfigurationSpec
  {1193, 0, 1, 0},  // type
  {12244, 594, 2, OMITEMPTY | POINTER},  // limited
  {12256, 586, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1.PriorityLevelConfigurationStatus
  {842, 598, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1.QueuingConfiguration
  {12267, 3, 1, 0},  // queues
  {12278, 3, 2, 0},  // handSize
  {12291, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1.ResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY},  // apiGroups
  {652, 0, 3, MANY},  // resources
  {12312, 2, 4, OMITEMPTY},  // clusterScope
  {8519, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1.ServiceAccountSubject
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  // api.flowcontrol.v1.Subject
  {558, 0, 1, 0},  // kind
  {2240, 606, 2, OMITEMPTY | POINTER},  // user
  {2355, 592, 3, OMITEMPTY | POINTER},  // group
  {9071, 604, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1.UserSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta1.ExemptPriorityLevelConfiguration
  {12048, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {12077, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1beta1.FlowDistinguisherMethod
  {1193, 0, 1, 0},  // type
  // api.flowcontrol.v1beta1.FlowSchema
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 611, 2, OMITEMPTY},  // spec
  {732, 612, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta1.FlowSchemaCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta1.FlowSchemaSpec
  {12097, 620, 1, 0},  // priorityLevelConfiguration
  {12128, 3, 2, 0},  // matchingPrecedence
  {12151, 608, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {387, 617, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1beta1.FlowSchemaStatus
  {842, 610, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta1.GroupSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta1.LimitResponse
  {1193, 0, 1, 0},  // type
  {12175, 623, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1beta1.LimitedPriorityLevelConfiguration
  {12329, 3, 1, 0},  // assuredConcurrencyShares
  {12187, 614, 2, OMITEMPTY},  // limitResponse
  {12077, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {12205, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1beta1.NonResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {2335, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1beta1.PolicyRulesWithSubjects
  {12231, 626, 1, MANY},  // subjects
  {118, 624, 2, MANY | OMITEMPTY},  // resourceRules
  {2493, 616, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1beta1.PriorityLevelConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 621, 2, OMITEMPTY},  // spec
  {732, 622, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationReference
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationSpec
  {1193, 0, 1, 0},  // type
  {12244, 615, 2, OMITEMPTY | POINTER},  // limited
  {12256, 607, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationStatus
  {842, 619, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta1.QueuingConfiguration
  {12267, 3, 1, 0},  // queues
  {12278, 3, 2, 0},  // handSize
  {12291, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1beta1.ResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY},  // apiGroups
  {652, 0, 3, MANY},  // resources
  {12312, 2, 4, OMITEMPTY},  // clusterScope
  {8519, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1beta1.ServiceAccountSubject
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  // api.flowcontrol.v1beta1.Subject
  {558, 0, 1, 0},  // kind
  {2240, 627, 2, OMITEMPTY | POINTER},  // user
  {2355, 613, 3, OMITEMPTY | POINTER},  // group
  {9071, 625, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1beta1.UserSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta2.ExemptPriorityLevelConfiguration
  {12048, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {12077, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1beta2.FlowDistinguisherMethod
  {1193, 0, 1, 0},  // type
  // api.flowcontrol.v1beta2.FlowSchema
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 632, 2, OMITEMPTY},  // spec
  {732, 633, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta2.FlowSchemaCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta2.FlowSchemaSpec
  {12097, 641, 1, 0},  // priorityLevelConfiguration
  {12128, 3, 2, 0},  // matchingPrecedence
  {12151, 629, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {387, 638, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1beta2.FlowSchemaStatus
  {842, 631, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta2.GroupSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta2.LimitResponse
  {1193, 0, 1, 0},  // type
  {12175, 644, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1beta2.LimitedPriorityLevelConfiguration
  {12329, 3, 1, 0},  // assuredConcurrencyShares
  {12187, 635, 2, OMITEMPTY},  // limitResponse
  {12077, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {12205, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1beta2.NonResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {2335, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1beta2.PolicyRulesWithSubjects
  {12231, 647, 1, MANY},  // subjects
  {118, 645, 2, MANY | OMITEMPTY},  // resourceRules
  {2493, 637, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1beta2.PriorityLevelConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 642, 2, OMITEMPTY},  // spec
  {732, 643, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationReference
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationSpec
  {1193, 0, 1, 0},  // type
  {12244, 636, 2, OMITEMPTY | POINTER},  // limited
  {12256, 628, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationStatus
  {842, 640, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta2.QueuingConfiguration
  {12267, 3, 1, 0},  // queues
  {12278, 3, 2, 0},  // handSize
  {12291, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1beta2.ResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY},  // apiGroups
  {652, 0, 3, MANY},  // resources
  {12312, 2, 4, OMITEMPTY},  // clusterScope
  {8519, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1beta2.ServiceAccountSubject
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  // api.flowcontrol.v1beta2.Subject
  {558, 0, 1, 0},  // kind
  {2240, 648, 2, OMITEMPTY | POINTER},  // user
  {2355, 634, 3, OMITEMPTY | POINTER},  // group
  {9071, 646, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1beta2.UserSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration
  {12048, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {12077, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1beta3.FlowDistinguisherMethod
  {1193, 0, 1, 0},  // type
  // api.flowcontrol.v1beta3.FlowSchema
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 653, 2, OMITEMPTY},  // spec
  {732, 654, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta3.FlowSchemaCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta3.FlowSchemaSpec
  {12097, 662, 1, 0},  // priorityLevelConfiguration
  {12128, 3, 2, 0},  // matchingPrecedence
  {12151, 650, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {387, 659, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1beta3.FlowSchemaStatus
  {842, 652, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta3.GroupSubject
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta3.LimitResponse
  {1193, 0, 1, 0},  // type
  {12175, 665, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration
  {12048, 3, 1, 0},  // nominalConcurrencyShares
  {12187, 656, 2, OMITEMPTY},  // limitResponse
  {12077, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {12205, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1beta3.NonResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {2335, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1beta3.PolicyRulesWithSubjects
  {12231, 668, 1, MANY},  // subjects
  {118, 666, 2, MANY | OMITEMPTY},  // resourceRules
  {2493, 658, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1beta3.PriorityLevelConfiguration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 663, 2, OMITEMPTY},  // spec
  {732, 664, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationCondition
  {1193, 0, 1, OMITEMPTY},  // type
  {732, 0, 2, OMITEMPTY},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationReference
  {68, 0, 1, 0},  // name
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationSpec
  {1193, 0, 1, 0},  // type
  {12244, 657, 2, OMITEMPTY | POINTER},  // limited
  {12256, 649, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationStatus
  {842, 661, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta3.QueuingConfiguration
  {12267, 3, 1, 0},  // queues
  {12278, 3, 2, 0},  // handSize
  {12291, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1beta3.ResourcePolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY},  // apiGroups
  {652, 0, 3, MANY},  // resources
  {12312, 2, 4, OMITEMPTY},  // clusterScope
  {8519, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1beta3.ServiceAccountSubject
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  // api.flowcontrol.v1beta3.Subject
  {558, 0, 1, 0},  // kind
  {2240, 669, 2, OMITEMPTY | POINTER},  // user
  {2355, 655, 3, OMITEMPTY | POINTER},  // group
  {9071, 667, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1beta3.UserSubject
  {68, 0, 1, 0},  // name
  // api.imagepolicy.v1alpha1.ImageReview
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 672, 2, 0},  // spec
  {732, 673, 3, OMITEMPTY},  // status
  // api.imagepolicy.v1alpha1.ImageReviewContainerSpec
  {5005, 0, 1, OMITEMPTY},  // image
  // api.imagepolicy.v1alpha1.ImageReviewSpec
  {7092, 671, 1, MANY | OMITEMPTY},  // containers
  {12358, 0, 2, MAP | OMITEMPTY},  // annotations
  {567, 0, 3, OMITEMPTY},  // namespace
  // api.imagepolicy.v1alpha1.ImageReviewStatus
  {2450, 2, 1, 0},  // allowed
  {869, 0, 2, OMITEMPTY},  // reason
  {781, 0, 3, MAP | OMITEMPTY},  // auditAnnotations
  // api.lifecycle.v1alpha1.Eviction
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 681, 2, 0},  // spec
  {732, 682, 3, OMITEMPTY},  // status
  // api.lifecycle.v1alpha1.EvictionPodReference
  {68, 0, 1, 0},  // name
  {2095, 0, 2, 0},  // uid
  // api.lifecycle.v1alpha1.EvictionRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 678, 2, 0},  // spec
  {732, 679, 3, OMITEMPTY},  // status
  // api.lifecycle.v1alpha1.EvictionRequestPodReference
  {68, 0, 1, 0},  // name
  {2095, 0, 2, 0},  // uid
  // api.lifecycle.v1alpha1.EvictionRequestSpec
  {2689, 680, 1, 0},  // target
  {12374, 0, 2, 0},  // requester
  {12388, 0, 3, 0},  // intent
  // api.lifecycle.v1alpha1.EvictionRequestStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {802, 4, 2, OMITEMPTY | POINTER},  // observedGeneration
  // api.lifecycle.v1alpha1.EvictionRequestTarget
  {12399, 677, 1, OMITEMPTY | POINTER},  // pod
  // api.lifecycle.v1alpha1.EvictionSpec
  {2689, 683, 1, 0},  // target
  // api.lifecycle.v1alpha1.EvictionStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {802, 4, 2, OMITEMPTY | POINTER},  // observedGeneration
  {12407, 684, 3, MANY | OMITEMPTY},  // requesters
  {12422, 686, 4, MANY | OMITEMPTY},  // targetResponders
  {12443, 685, 5, MANY | OMITEMPTY},  // responders
  // api.lifecycle.v1alpha1.EvictionTarget
  {12399, 675, 1, OMITEMPTY | POINTER},  // pod
  // api.lifecycle.v1alpha1.Requester
  {68, 0, 1, 0},  // name
  {12388, 0, 2, 0},  // intent
  // api.lifecycle.v1alpha1.ResponderStatus
  {68, 0, 1, 0},  // name
  {3625, 1083, 2, OMITEMPTY | POINTER},  // startTime
  {12458, 1083, 3, OMITEMPTY | POINTER},  // heartbeatTime
  {12476, 1083, 4, OMITEMPTY | POINTER},  // expectedCompletionTime
  {3639, 1083, 5, OMITEMPTY | POINTER},  // completionTime
  {857, 0, 6, OMITEMPTY | POINTER},  // message
  // api.lifecycle.v1alpha1.TargetResponder
  {68, 0, 1, 0},  // name
  {6253, 3, 2, POINTER},  // priority
  {5604, 0, 3, 0},  // state
  // api.networking.v1.HTTPIngressPath
  {691, 0, 1, OMITEMPTY},  // path
  {11846, 693, 2, 0},  // backend
  {11858, 0, 3, POINTER},  // pathType
  // api.networking.v1.HTTPIngressRuleValue
  {11871, 687, 1, MANY},  // paths
  // api.networking.v1.IPAddress
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 690, 2, OMITEMPTY},  // spec
  // api.networking.v1.IPAddressSpec
  {12503, 712, 1, OMITEMPTY | POINTER},  // parentRef
  // api.networking.v1.IPBlock
  {11881, 0, 1, 0},  // cidr
  {11890, 0, 2, MANY | OMITEMPTY},  // except
  // api.networking.v1.Ingress
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 703, 2, OMITEMPTY},  // spec
  {732, 704, 3, OMITEMPTY},  // status
  // api.networking.v1.IngressBackend
  {948, 513, 3, OMITEMPTY | POINTER},  // resource
  {902, 702, 4, OMITEMPTY | POINTER},  // service
  // api.networking.v1.IngressClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 696, 2, OMITEMPTY},  // spec
  // api.networking.v1.IngressClassParametersReference
  {11087, 0, 1, OMITEMPTY | POINTER},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  {666, 0, 4, POINTER},  // scope
  {567, 0, 5, OMITEMPTY | POINTER},  // namespace
  // api.networking.v1.IngressClassSpec
  {12517, 0, 1, OMITEMPTY},  // controller
  {12532, 695, 2, OMITEMPTY | POINTER},  // parameters
  // api.networking.v1.IngressLoadBalancerIngress
  {5810, 0, 1, OMITEMPTY},  // ip
  {5831, 0, 2, OMITEMPTY},  // hostname
  {5051, 699, 4, MANY | OMITEMPTY},  // ports
  // api.networking.v1.IngressLoadBalancerStatus
  {6830, 697, 1, MANY | OMITEMPTY},  // ingress
  // api.networking.v1.IngressPortStatus
  {700, 3, 1, 0},  // port
  {5458, 0, 2, 0},  // protocol
  {2249, 0, 3, OMITEMPTY | POINTER},  // error
  // api.networking.v1.IngressRule
  {6244, 0, 1, OMITEMPTY},  // host
  {542, 701, 2, INLINE},  // 
  // api.networking.v1.IngressRuleValue
  {11917, 688, 1, OMITEMPTY | POINTER},  // http
  // api.networking.v1.IngressServiceBackend
  {68, 0, 1, 0},  // name
  {700, 713, 2, OMITEMPTY},  // port
  // api.networking.v1.IngressSpec
  {12547, 693, 1, OMITEMPTY | POINTER},  // defaultBackend
  {11926, 705, 2, MANY | OMITEMPTY},  // tls
  {387, 700, 3, MANY | OMITEMPTY},  // rules
  {11934, 0, 4, OMITEMPTY | POINTER},  // ingressClassName
  // api.networking.v1.IngressStatus
  {10859, 698, 1, OMITEMPTY},  // loadBalancer
  // api.networking.v1.IngressTLS
  {11955, 0, 1, MANY | OMITEMPTY},  // hosts
  {4600, 0, 2, OMITEMPTY},  // secretName
  // api.networking.v1.NetworkPolicy
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 711, 2, OMITEMPTY},  // spec
  // api.networking.v1.NetworkPolicyEgressRule
  {5051, 710, 1, MANY | OMITEMPTY},  // ports
  {11965, 709, 2, MANY | OMITEMPTY},  // to
  // api.networking.v1.NetworkPolicyIngressRule
  {5051, 710, 1, MANY | OMITEMPTY},  // ports
  {11972, 709, 2, MANY | OMITEMPTY},  // from
  // api.networking.v1.NetworkPolicyPeer
  {11981, 1075, 1, OMITEMPTY | POINTER},  // podSelector
  {77, 1075, 2, OMITEMPTY | POINTER},  // namespaceSelector
  {11997, 691, 3, OMITEMPTY | POINTER},  // ipBlock
  // api.networking.v1.NetworkPolicyPort
  {5458, 0, 1, OMITEMPTY | POINTER},  // protocol
  {700, 1087, 2, OMITEMPTY | POINTER},  // port
  {12009, 3, 3, OMITEMPTY | POINTER},  // endPort
  // api.networking.v1.NetworkPolicySpec
  {11981, 1075, 1, 0},  // podSelector
  {6830, 708, 2, MANY | OMITEMPTY},  // ingress
  {12021, 707, 3, MANY | OMITEMPTY},  // egress
  {12032, 0, 4, MANY | OMITEMPTY},  // policyTypes
  // api.networking.v1.ParentReference
  {2355, 0, 1, OMITEMPTY},  // group
  {948, 0, 2, OMITEMPTY},  // resource
  {567, 0, 3, OMITEMPTY},  // namespace
  {68, 0, 4, OMITEMPTY},  // name
  // api.networking.v1.ServiceBackendPort
  {68, 0, 1, OMITEMPTY},  // name
  {12566, 3, 2, OMITEMPTY},  // number
  // api.networking.v1.ServiceCIDR
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 715, 2, OMITEMPTY},  // spec
  {732, 716, 3, OMITEMPTY},  // status
  // api.networking.v1.ServiceCIDRSpec
  {12577, 0, 1, MANY | OMITEMPTY},  // cidrs
  // api.networking.v1.ServiceCIDRStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.networking.v1beta1.HTTPIngressPath
  {691, 0, 1, OMITEMPTY},  // path
  {11846, 722, 2, 0},  // backend
  {11858, 0, 3, OMITEMPTY | POINTER},  // pathType
  // api.networking.v1beta1.HTTPIngressRuleValue
  {11871, 717, 1, MANY},  // paths
  // api.networking.v1beta1.IPAddress
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 720, 2, OMITEMPTY},  // spec
  // api.networking.v1beta1.IPAddressSpec
  {12503, 734, 1, OMITEMPTY | POINTER},  // parentRef
  // api.networking.v1beta1.Ingress
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 731, 2, OMITEMPTY},  // spec
  {732, 732, 3, OMITEMPTY},  // status
  // api.networking.v1beta1.IngressBackend
  {1898, 0, 1, OMITEMPTY},  // serviceName
  {11901, 1087, 2, OMITEMPTY},  // servicePort
  {948, 513, 3, OMITEMPTY | POINTER},  // resource
  // api.networking.v1beta1.IngressClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 725, 2, OMITEMPTY},  // spec
  // api.networking.v1beta1.IngressClassParametersReference
  {11087, 0, 1, OMITEMPTY | POINTER},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  {666, 0, 4, POINTER},  // scope
  {567, 0, 5, OMITEMPTY | POINTER},  // namespace
  // api.networking.v1beta1.IngressClassSpec
  {12517, 0, 1, OMITEMPTY},  // controller
  {12532, 724, 2, OMITEMPTY | POINTER},  // parameters
  // api.networking.v1beta1.IngressLoadBalancerIngress
  {5810, 0, 1, OMITEMPTY},  // ip
  {5831, 0, 2, OMITEMPTY},  // hostname
  {5051, 728, 4, MANY | OMITEMPTY},  // ports
  // api.networking.v1beta1.IngressLoadBalancerStatus
  {6830, 726, 1, MANY | OMITEMPTY},  // ingress
  // api.networking.v1beta1.IngressPortStatus
  {700, 3, 1, 0},  // port
  {5458, 0, 2, 0},  // protocol
  {2249, 0, 3, OMITEMPTY | POINTER},  // error
  // api.networking.v1beta1.IngressRule
  {6244, 0, 1, OMITEMPTY},  // host
  {542, 730, 2, INLINE},  // 
  // api.networking.v1beta1.IngressRuleValue
  {11917, 718, 1, OMITEMPTY | POINTER},  // http
  // api.networking.v1beta1.IngressSpec
  {11846, 722, 1, OMITEMPTY | POINTER},  // backend
  {11926, 733, 2, MANY | OMITEMPTY},  // tls
  {387, 729, 3, MANY | OMITEMPTY},  // rules
  {11934, 0, 4, OMITEMPTY | POINTER},  // ingressClassName
  // api.networking.v1beta1.IngressStatus
  {10859, 727, 1, OMITEMPTY},  // loadBalancer
  // api.networking.v1beta1.IngressTLS
  {11955, 0, 1, MANY | OMITEMPTY},  // hosts
  {4600, 0, 2, OMITEMPTY},  // secretName
  // api.networking.v1beta1.ParentReference
  {2355, 0, 1, OMITEMPTY},  // group
  {948, 0, 2, OMITEMPTY},  // resource
  {567, 0, 3, OMITEMPTY},  // namespace
  {68, 0, 4, OMITEMPTY},  // name
  // api.networking.v1beta1.ServiceCIDR
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 736, 2, OMITEMPTY},  // spec
  {732, 737, 3, OMITEMPTY},  // status
  // api.networking.v1beta1.ServiceCIDRSpec
  {12577, 0, 1, MANY | OMITEMPTY},  // cidrs
  // api.networking.v1beta1.ServiceCIDRStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.node.v1.Overhead
  {12587, 1068, 1, MAP | OMITEMPTY},  // podFixed
  // api.node.v1.RuntimeClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12600, 0, 2, 0},  // handler
  {7119, 738, 3, OMITEMPTY | POINTER},  // overhead
  {3610, 740, 4, OMITEMPTY | POINTER},  // scheduling
  // api.node.v1.Scheduling
  {9054, 0, 1, MAP | OMITEMPTY},  // nodeSelector
  {9248, 509, 2, MANY | OMITEMPTY},  // tolerations
  // api.node.v1alpha1.Overhead
  {12587, 1068, 1, MAP | OMITEMPTY},  // podFixed
  // api.node.v1alpha1.RuntimeClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 743, 2, 0},  // spec
  // api.node.v1alpha1.RuntimeClassSpec
  {12612, 0, 1, 0},  // runtimeHandler
  {7119, 741, 2, OMITEMPTY | POINTER},  // overhead
  {3610, 744, 3, OMITEMPTY | POINTER},  // scheduling
  // api.node.v1alpha1.Scheduling
  {9054, 0, 1, MAP | OMITEMPTY},  // nodeSelector
  {9248, 509, 2, MANY | OMITEMPTY},  // tolerations
  // api.node.v1beta1.Overhead
  {12587, 1068, 1, MAP | OMITEMPTY},  // podFixed
  // api.node.v1beta1.RuntimeClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12600, 0, 2, 0},  // handler
  {7119, 745, 3, OMITEMPTY | POINTER},  // overhead
  {3610, 747, 4, OMITEMPTY | POINTER},  // scheduling
  // api.node.v1beta1.Scheduling
  {9054, 0, 1, MAP | OMITEMPTY},  // nodeSelector
  {9248, 509, 2, MANY | OMITEMPTY},  // tolerations
  // api.policy.v1.Eviction
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12631, 1070, 2, OMITEMPTY | POINTER},  // deleteOptions
  // api.policy.v1.PodDisruptionBudget
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 750, 2, OMITEMPTY},  // spec
  {732, 751, 3, OMITEMPTY},  // status
  // api.policy.v1.PodDisruptionBudgetSpec
  {12649, 1087, 1, OMITEMPTY | POINTER},  // minAvailable
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1786, 1087, 3, OMITEMPTY | POINTER},  // maxUnavailable
  {12666, 0, 4, OMITEMPTY | POINTER},  // unhealthyPodEvictionPolicy
  // api.policy.v1.PodDisruptionBudgetStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {12697, 1083, 2, MAP | OMITEMPTY},  // disruptedPods
  {12715, 3, 3, 0},  // disruptionsAllowed
  {12738, 3, 4, 0},  // currentHealthy
  {12757, 3, 5, 0},  // desiredHealthy
  {12776, 3, 6, 0},  // expectedPods
  {842, 1069, 7, MANY | OMITEMPTY},  // conditions
  // api.policy.v1beta1.Eviction
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12631, 1070, 2, OMITEMPTY | POINTER},  // deleteOptions
  // api.policy.v1beta1.PodDisruptionBudget
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 754, 2, OMITEMPTY},  // spec
  {732, 755, 3, OMITEMPTY},  // status
  // api.policy.v1beta1.PodDisruptionBudgetSpec
  {12649, 1087, 1, OMITEMPTY | POINTER},  // minAvailable
  {581, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1786, 1087, 3, OMITEMPTY | POINTER},  // maxUnavailable
  {12666, 0, 4, OMITEMPTY | POINTER},  // unhealthyPodEvictionPolicy
  // api.policy.v1beta1.PodDisruptionBudgetStatus
  {802, 4, 1, OMITEMPTY},  // observedGeneration
  {12697, 1083, 2, MAP | OMITEMPTY},  // disruptedPods
  {12715, 3, 3, 0},  // disruptionsAllowed
  {12738, 3, 4, 0},  // currentHealthy
  {12757, 3, 5, 0},  // desiredHealthy
  {12776, 3, 6, 0},  // expectedPods
  {842, 1069, 7, MANY | OMITEMPTY},  // conditions
  // api.rbac.v1.AggregationRule
  {12793, 1075, 1, MANY | OMITEMPTY},  // clusterRoleSelectors
  // api.rbac.v1.ClusterRole
  {177, 1079, 1, OMITEMPTY},  // metadata
  {387, 759, 2, MANY},  // rules
  {12818, 756, 3, OMITEMPTY | POINTER},  // aggregationRule
  // api.rbac.v1.ClusterRoleBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12231, 763, 2, MANY | OMITEMPTY},  // subjects
  {12838, 762, 3, 0},  // roleRef
  // api.rbac.v1.PolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {652, 0, 3, MANY | OMITEMPTY},  // resources
  {524, 0, 4, MANY | OMITEMPTY},  // resourceNames
  {2335, 0, 5, MANY | OMITEMPTY},  // nonResourceURLs
  // api.rbac.v1.Role
  {177, 1079, 1, OMITEMPTY},  // metadata
  {387, 759, 2, MANY},  // rules
  // api.rbac.v1.RoleBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12231, 763, 2, MANY | OMITEMPTY},  // subjects
  {12838, 762, 3, 0},  // roleRef
  // api.rbac.v1.RoleRef
  {11087, 0, 1, 0},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  // api.rbac.v1.Subject
  {558, 0, 1, 0},  // kind
  {11087, 0, 2, OMITEMPTY},  // apiGroup
  {68, 0, 3, 0},  // name
  {567, 0, 4, OMITEMPTY},  // namespace
  // api.rbac.v1alpha1.AggregationRule
  {12793, 1075, 1, MANY | OMITEMPTY},  // clusterRoleSelectors
  // api.rbac.v1alpha1.ClusterRole
  {177, 1079, 1, OMITEMPTY},  // metadata
  {387, 767, 2, MANY},  // rules
  {12818, 764, 3, OMITEMPTY | POINTER},  // aggregationRule
  // api.rbac.v1alpha1.ClusterRoleBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12231, 771, 2, MANY | OMITEMPTY},  // subjects
  {12838, 770, 3, 0},  // roleRef
  // api.rbac.v1alpha1.PolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 3, MANY | OMITEMPTY},  // apiGroups
  {652, 0, 4, MANY | OMITEMPTY},  // resources
  {524, 0, 5, MANY | OMITEMPTY},  // resourceNames
  {2335, 0, 6, MANY | OMITEMPTY},  // nonResourceURLs
  // api.rbac.v1alpha1.Role
  {177, 1079, 1, OMITEMPTY},  // metadata
  {387, 767, 2, MANY},  // rules
  // api.rbac.v1alpha1.RoleBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12231, 771, 2, MANY | OMITEMPTY},  // subjects
  {12838, 770, 3, 0},  // roleRef
  // api.rbac.v1alpha1.RoleRef
  {11087, 0, 1, 0},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  // api.rbac.v1alpha1.Subject
  {558, 0, 1, 0},  // kind
  {543, 0, 2, OMITEMPTY},  // apiVersion
  {68, 0, 3, 0},  // name
  {567, 0, 4, OMITEMPTY},  // namespace
  // api.rbac.v1beta1.AggregationRule
  {12793, 1075, 1, MANY | OMITEMPTY},  // clusterRoleSelectors
  // api.rbac.v1beta1.ClusterRole
  {177, 1079, 1, OMITEMPTY},  // metadata
  {387, 775, 2, MANY},  // rules
  {12818, 772, 3, OMITEMPTY | POINTER},  // aggregationRule
  // api.rbac.v1beta1.ClusterRoleBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12231, 779, 2, MANY | OMITEMPTY},  // subjects
  {12838, 778, 3, 0},  // roleRef
  // api.rbac.v1beta1.PolicyRule
  {999, 0, 1, MANY},  // verbs
  {622, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {652, 0, 3, MANY | OMITEMPTY},  // resources
  {524, 0, 4, MANY | OMITEMPTY},  // resourceNames
  {2335, 0, 5, MANY | OMITEMPTY},  // nonResourceURLs
  // api.rbac.v1beta1.Role
  {177, 1079, 1, OMITEMPTY},  // metadata
  {387, 775, 2, MANY},  // rules
  // api.rbac.v1beta1.RoleBinding
  {177, 1079, 1, OMITEMPTY},  // metadata
  {12231, 779, 2, MANY | OMITEMPTY},  // subjects
  {12838, 778, 3, 0},  // roleRef
  // api.rbac.v1beta1.RoleRef
  {11087, 0, 1, 0},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  // api.rbac.v1beta1.Subject
  {558, 0, 1, 0},  // kind
  {11087, 0, 2, OMITEMPTY},  // apiGroup
  {68, 0, 3, 0},  // name
  {567, 0, 4, OMITEMPTY},  // namespace
  // api.resource.v1.AllocatedDeviceStatus
  {4649, 0, 1, 0},  // driver
  {10050, 0, 2, 0},  // pool
  {12850, 0, 3, 0},  // device
  {842, 1069, 4, MANY},  // conditions
  {1271, 1084, 5, OMITEMPTY | POINTER},  // data
  {12861, 812, 6, OMITEMPTY | POINTER},  // networkData
  {12877, 0, 7, OMITEMPTY | POINTER},  // shareID
  // api.resource.v1.AllocationResult
  {12889, 790, 1, OMITEMPTY},  // devices
  {9054, 419, 3, OMITEMPTY | POINTER},  // nodeSelector
  {12901, 1083, 5, OMITEMPTY | POINTER},  // allocationTimestamp
  // api.resource.v1.CELDeviceSelector
  {0, 0, 1, 0},  // expression
  // api.resource.v1.CapacityRequestPolicy
  {6721, 1068, 1, POINTER},  // default
  {12925, 1068, 3, MANY | OMITEMPTY},  // validValues
  {12941, 784, 4, OMITEMPTY | POINTER},  // validRange
  // api.resource.v1.CapacityRequestPolicyRange
  {6713, 1068, 1, OMITEMPTY | POINTER},  // min
  {6705, 1068, 2, OMITEMPTY | POINTER},  // max
  {12956, 1068, 3, OMITEMPTY | POINTER},  // step
  // api.resource.v1.CapacityRequirements
  {10166, 1068, 1, MAP | OMITEMPTY},  // requests
  // api.resource.v1.Counter
  {2737, 1068, 1, 0},  // value
  // api.resource.v1.CounterSet
  {68, 0, 1, 0},  // name
  {12965, 786, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1.Device
  {68, 0, 1, 0},  // name
  {12978, 791, 2, MAP | OMITEMPTY},  // attributes
  {7520, 792, 3, MAP | OMITEMPTY},  // capacity
  {12993, 800, 4, MANY | OMITEMPTY},  // consumesCounters
  {4043, 0, 5, OMITEMPTY | POINTER},  // nodeName
  {9054, 419, 6, OMITEMPTY | POINTER},  // nodeSelector
  {13014, 2, 7, OMITEMPTY | POINTER},  // allNodes
  {7455, 805, 8, MANY | OMITEMPTY},  // taints
  {13027, 2, 9, OMITEMPTY | POINTER},  // bindsToNode
  {13043, 0, 10, MANY | OMITEMPTY},  // bindingConditions
  {13065, 0, 11, MANY | OMITEMPTY},  // bindingFailureConditions
  {13094, 2, 12, OMITEMPTY | POINTER},  // allowMultipleAllocations
  {13123, 815, 14, MAP | OMITEMPTY},  // nodeAllocatableResources
  // api.resource.v1.DeviceAllocationConfiguration
  {6069, 0, 1, 0},  // source
  {10166, 0, 2, MANY | OMITEMPTY},  // requests
  {542, 798, 3, INLINE},  // 
  // api.resource.v1.DeviceAllocationResult
  {13152, 802, 1, MANY | OMITEMPTY},  // results
  {7630, 789, 2, MANY | OMITEMPTY},  // config
  // api.resource.v1.DeviceAttribute
  {13164, 4, 2, OMITEMPTY | POINTER},  // int
  {13172, 2, 3, OMITEMPTY | POINTER},  // bool
  {13181, 0, 4, OMITEMPTY | POINTER},  // string
  {1090, 0, 5, OMITEMPTY | POINTER},  // version
  {13192, 4, 6, MANY | OMITEMPTY},  // ints
  {13201, 2, 7, MANY | OMITEMPTY},  // bools
  {13211, 0, 8, MANY | OMITEMPTY},  // strings
  {935, 0, 9, MANY | OMITEMPTY},  // versions
  // api.resource.v1.DeviceCapacity
  {2737, 1068, 1, 0},  // value
  {13223, 783, 2, OMITEMPTY | POINTER},  // requestPolicy
  // api.resource.v1.DeviceClaim
  {10166, 801, 1, MANY},  // requests
  {13241, 799, 2, MANY | OMITEMPTY},  // constraints
  {7630, 794, 3, MANY | OMITEMPTY},  // config
  // api.resource.v1.DeviceClaimConfiguration
  {10166, 0, 1, MANY | OMITEMPTY},  // requests
  {542, 798, 2, INLINE},  // 
  // api.resource.v1.DeviceClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 797, 2, 0},  // spec
  // api.resource.v1.DeviceClassConfiguration
  {542, 798, 1, INLINE},  // 
  // api.resource.v1.DeviceClassSpec
  {13257, 803, 1, MANY | OMITEMPTY},  // selectors
  {7630, 796, 2, MANY | OMITEMPTY},  // config
  {13271, 0, 4, OMITEMPTY | POINTER},  // extendedResourceName
  // api.resource.v1.DeviceConfiguration
  {13296, 816, 1, OMITEMPTY | POINTER},  // opaque
  // api.resource.v1.DeviceConstraint
  {10166, 0, 1, MANY | OMITEMPTY},  // requests
  {13307, 0, 2, OMITEMPTY | POINTER},  // matchAttribute
  {13326, 0, 3, OMITEMPTY | POINTER},  // distinctAttribute
  // api.resource.v1.DeviceCounterConsumption
  {13348, 0, 1, 0},  // counterSet
  {12965, 786, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1.DeviceRequest
  {68, 0, 1, 0},  // name
  {13363, 811, 2, OMITEMPTY | POINTER},  // exactly
  {13375, 804, 3, MANY | OMITEMPTY},  // firstAvailable
  // api.resource.v1.DeviceRequestAllocationResult
  {3905, 0, 1, 0},  // request
  {4649, 0, 2, 0},  // driver
  {10050, 0, 3, 0},  // pool
  {12850, 0, 4, 0},  // device
  {13394, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {9248, 810, 6, MANY | OMITEMPTY},  // tolerations
  {13043, 0, 7, MANY | OMITEMPTY},  // bindingConditions
  {13065, 0, 8, MANY | OMITEMPTY},  // bindingFailureConditions
  {12877, 0, 9, OMITEMPTY | POINTER},  // shareID
  {13410, 1068, 10, MAP | OMITEMPTY},  // consumedCapacity
  {13431, 0, 11, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1.DeviceSelector
  {13454, 782, 1, OMITEMPTY | POINTER},  // cel
  // api.resource.v1.DeviceSubRequest
  {68, 0, 1, 0},  // name
  {13462, 0, 2, 0},  // deviceClassName
  {13257, 803, 3, MANY | OMITEMPTY},  // selectors
  {13482, 0, 4, OMITEMPTY},  // allocationMode
  {6117, 4, 5, OMITEMPTY},  // count
  {9248, 810, 6, MANY | OMITEMPTY},  // tolerations
  {7520, 785, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1.DeviceTaint
  {15, 0, 1, 0},  // key
  {2737, 0, 2, OMITEMPTY},  // value
  {10921, 0, 3, 0},  // effect
  {10932, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1.DeviceTaintRule
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 807, 2, 0},  // spec
  {732, 808, 3, OMITEMPTY},  // status
  // api.resource.v1.DeviceTaintRuleSpec
  {13501, 809, 1, OMITEMPTY | POINTER},  // deviceSelector
  {13520, 805, 2, OMITEMPTY},  // taint
  // api.resource.v1.DeviceTaintRuleStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.resource.v1.DeviceTaintSelector
  {4649, 0, 2, OMITEMPTY | POINTER},  // driver
  {10050, 0, 3, OMITEMPTY | POINTER},  // pool
  {12850, 0, 4, OMITEMPTY | POINTER},  // device
  // api.resource.v1.DeviceToleration
  {15, 0, 1, OMITEMPTY},  // key
  {3794, 0, 2, OMITEMPTY},  // operator
  {2737, 0, 3, OMITEMPTY},  // value
  {10921, 0, 4, OMITEMPTY},  // effect
  {10946, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.resource.v1.ExactDeviceRequest
  {13462, 0, 1, 0},  // deviceClassName
  {13257, 803, 2, MANY | OMITEMPTY},  // selectors
  {13482, 0, 3, OMITEMPTY},  // allocationMode
  {6117, 4, 4, OMITEMPTY},  // count
  {13394, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {9248, 810, 6, MANY | OMITEMPTY},  // tolerations
  {7520, 785, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1.NetworkDeviceData
  {13530, 0, 1, OMITEMPTY},  // interfaceName
  {13548, 0, 2, MANY | OMITEMPTY},  // ips
  {13556, 0, 3, OMITEMPTY},  // hardwareAddress
  // api.resource.v1.NodeAllocatableMapping
  {13576, 0, 1, OMITEMPTY | POINTER},  // capacityKey
  {13592, 1068, 2, OMITEMPTY | POINTER},  // capacityMultiplier
  {13615, 1068, 3, OMITEMPTY | POINTER},  // deviceMultiplier
  // api.resource.v1.NodeAllocatableOverhead
  {7042, 1068, 1, OMITEMPTY | POINTER},  // perPod
  {7053, 1068, 2, OMITEMPTY | POINTER},  // perContainer
  // api.resource.v1.NodeAllocatableResource
  {7107, 813, 3, OMITEMPTY | POINTER},  // mapping
  {7119, 814, 4, OMITEMPTY | POINTER},  // overhead
  // api.resource.v1.OpaqueDeviceConfiguration
  {4649, 0, 1, 0},  // driver
  {12532, 1084, 2, 0},  // parameters
  // api.resource.v1.ResourceClaim
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 819, 2, 0},  // spec
  {732, 820, 3, OMITEMPTY},  // status
  // api.resource.v1.ResourceClaimConsumerReference
  {11087, 0, 1, OMITEMPTY},  // apiGroup
  {948, 0, 3, 0},  // resource
  {68, 0, 4, 0},  // name
  {2095, 0, 5, 0},  // uid
  // api.resource.v1.ResourceClaimSpec
  {12889, 793, 1, 0},  // devices
  // api.resource.v1.ResourceClaimStatus
  {13636, 781, 1, OMITEMPTY | POINTER},  // allocation
  {13651, 818, 2, MANY | OMITEMPTY},  // reservedFor
  {12889, 780, 4, MANY | OMITEMPTY},  // devices
  // api.resource.v1.ResourceClaimTemplate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 822, 2, 0},  // spec
  // api.resource.v1.ResourceClaimTemplateSpec
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 819, 2, 0},  // spec
  // api.resource.v1.ResourcePool
  {68, 0, 1, 0},  // name
  {13667, 4, 2, 0},  // generation
  {13682, 4, 3, 0},  // resourceSliceCount
  // api.resource.v1.ResourceSlice
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 825, 2, 0},  // spec
  // api.resource.v1.ResourceSliceSpec
  {4649, 0, 1, 0},  // driver
  {10050, 823, 2, 0},  // pool
  {4043, 0, 3, OMITEMPTY | POINTER},  // nodeName
  {9054, 419, 4, OMITEMPTY | POINTER},  // nodeSelector
  {13014, 2, 5, OMITEMPTY | POINTER},  // allNodes
  {12889, 788, 6, MANY | OMITEMPTY},  // devices
  {13705, 2, 7, OMITEMPTY | POINTER},  // perDeviceNodeSelection
  {13732, 787, 8, MANY | OMITEMPTY},  // sharedCounters
  {13751, 0, 9, OMITEMPTY | POINTER},  // partitionTypeAttribute
  {13431, 0, 10, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1alpha3.DeviceTaint
  {15, 0, 1, 0},  // key
  {2737, 0, 2, OMITEMPTY},  // value
  {10921, 0, 3, 0},  // effect
  {10932, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1alpha3.DeviceTaintRule
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 828, 2, 0},  // spec
  {732, 829, 3, OMITEMPTY},  // status
  // api.resource.v1alpha3.DeviceTaintRuleSpec
  {13501, 830, 1, OMITEMPTY | POINTER},  // deviceSelector
  {13520, 826, 2, OMITEMPTY},  // taint
  // api.resource.v1alpha3.DeviceTaintRuleStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.resource.v1alpha3.DeviceTaintSelector
  {4649, 0, 2, OMITEMPTY | POINTER},  // driver
  {10050, 0, 3, OMITEMPTY | POINTER},  // pool
  {12850, 0, 4, OMITEMPTY | POINTER},  // device
  // api.resource.v1alpha3.PartitionTypeStatus
  {1193, 0, 1, OMITEMPTY},  // type
  {13778, 3, 2, OMITEMPTY | POINTER},  // total
  {7533, 3, 3, OMITEMPTY | POINTER},  // allocatable
  {13788, 0, 4, OMITEMPTY},  // attribute
  // api.resource.v1alpha3.PoolStatus
  {4649, 0, 1, OMITEMPTY},  // driver
  {13802, 0, 2, OMITEMPTY},  // poolName
  {4043, 0, 3, OMITEMPTY | POINTER},  // nodeName
  {13815, 3, 4, OMITEMPTY | POINTER},  // totalDevices
  {13832, 3, 5, OMITEMPTY | POINTER},  // allocatedDevices
  {13853, 3, 6, OMITEMPTY | POINTER},  // availableDevices
  {13874, 3, 7, OMITEMPTY | POINTER},  // unavailableDevices
  {13682, 3, 8, OMITEMPTY | POINTER},  // resourceSliceCount
  {13667, 4, 9, 0},  // generation
  {13897, 0, 10, OMITEMPTY | POINTER},  // validationError
  {13917, 831, 11, MANY | OMITEMPTY},  // partitionSummary
  {13938, 837, 13, OMITEMPTY | POINTER},  // shareableSummary
  // api.resource.v1alpha3.ResourcePoolStatusRequest
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 834, 2, 0},  // spec
  {732, 835, 3, OMITEMPTY | POINTER},  // status
  // api.resource.v1alpha3.ResourcePoolStatusRequestSpec
  {4649, 0, 1, 0},  // driver
  {13802, 0, 2, OMITEMPTY | POINTER},  // poolName
  {13959, 3, 3, OMITEMPTY | POINTER},  // limit
  {13969, 0, 4, OMITEMPTY | POINTER},  // defaultPartitionTypeAttribute
  // api.resource.v1alpha3.ResourcePoolStatusRequestStatus
  {14003, 832, 2, MANY | OMITEMPTY},  // pools
  {842, 1069, 3, MANY | OMITEMPTY},  // conditions
  {14013, 3, 6, OMITEMPTY | POINTER},  // poolCount
  // api.resource.v1alpha3.ShareableCapacityStatus
  {68, 0, 1, OMITEMPTY},  // name
  {13778, 1068, 2, OMITEMPTY | POINTER},  // total
  {14027, 1068, 3, OMITEMPTY | POINTER},  // consumed
  {14040, 1068, 4, OMITEMPTY | POINTER},  // available
  // api.resource.v1alpha3.ShareableSummaryStatus
  {14054, 3, 1, OMITEMPTY | POINTER},  // fullyAvailableDevices
  {14080, 3, 2, OMITEMPTY | POINTER},  // partiallyAvailableDevices
  {7520, 836, 3, MANY | OMITEMPTY},  // capacity
  // api.resource.v1beta1.AllocatedDeviceStatus
  {4649, 0, 1, 0},  // driver
  {10050, 0, 2, 0},  // pool
  {12850, 0, 3, 0},  // device
  {842, 1069, 4, MANY},  // conditions
  {1271, 1084, 5, OMITEMPTY | POINTER},  // data
  {12861, 866, 6, OMITEMPTY | POINTER},  // networkData
  {12877, 0, 7, OMITEMPTY | POINTER},  // shareID
  // api.resource.v1beta1.AllocationResult
  {12889, 849, 1, OMITEMPTY},  // devices
  {9054, 419, 3, OMITEMPTY | POINTER},  // nodeSelector
  {12901, 1083, 5, OMITEMPTY | POINTER},  // allocationTimestamp
  // api.resource.v1beta1.BasicDevice
  {12978, 850, 1, MAP | OMITEMPTY},  // attributes
  {7520, 851, 2, MAP | OMITEMPTY},  // capacity
  {12993, 859, 3, MANY | OMITEMPTY},  // consumesCounters
  {4043, 0, 4, OMITEMPTY | POINTER},  // nodeName
  {9054, 419, 5, OMITEMPTY | POINTER},  // nodeSelector
  {13014, 2, 6, OMITEMPTY | POINTER},  // allNodes
  {7455, 864, 7, MANY | OMITEMPTY},  // taints
  {13027, 2, 8, OMITEMPTY | POINTER},  // bindsToNode
  {13043, 0, 9, MANY | OMITEMPTY},  // bindingConditions
  {13065, 0, 10, MANY | OMITEMPTY},  // bindingFailureConditions
  {13094, 2, 11, OMITEMPTY | POINTER},  // allowMultipleAllocations
  {13123, 869, 14, MAP | OMITEMPTY},  // nodeAllocatableResources
  // api.resource.v1beta1.CELDeviceSelector
  {0, 0, 1, 0},  // expression
  // api.resource.v1beta1.CapacityRequestPolicy
  {6721, 1068, 1, POINTER},  // default
  {12925, 1068, 3, MANY | OMITEMPTY},  // validValues
  {12941, 843, 4, OMITEMPTY | POINTER},  // validRange
  // api.resource.v1beta1.CapacityRequestPolicyRange
  {6713, 1068, 1, OMITEMPTY | POINTER},  // min
  {6705, 1068, 2, OMITEMPTY | POINTER},  // max
  {12956, 1068, 3, OMITEMPTY | POINTER},  // step
  // api.resource.v1beta1.CapacityRequirements
  {10166, 1068, 1, MAP | OMITEMPTY},  // requests
  // api.resource.v1beta1.Counter
  {2737, 1068, 1, 0},  // value
  // api.resource.v1beta1.CounterSet
  {68, 0, 1, 0},  // name
  {12965, 845, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta1.Device
  {68, 0, 1, 0},  // name
  {14110, 840, 2, OMITEMPTY | POINTER},  // basic
  // api.resource.v1beta1.DeviceAllocationConfiguration
  {6069, 0, 1, 0},  // source
  {10166, 0, 2, MANY | OMITEMPTY},  // requests
  {542, 857, 3, INLINE},  // 
  // api.resource.v1beta1.DeviceAllocationResult
  {13152, 861, 1, MANY | OMITEMPTY},  // results
  {7630, 848, 2, MANY | OMITEMPTY},  // config
  // api.resource.v1beta1.DeviceAttribute
  {13164, 4, 2, OMITEMPTY | POINTER},  // int
  {13172, 2, 3, OMITEMPTY | POINTER},  // bool
  {13181, 0, 4, OMITEMPTY | POINTER},  // string
  {1090, 0, 5, OMITEMPTY | POINTER},  // version
  {13192, 4, 6, MANY | OMITEMPTY},  // ints
  {13201, 2, 7, MANY | OMITEMPTY},  // bools
  {13211, 0, 8, MANY | OMITEMPTY},  // strings
  {935, 0, 9, MANY | OMITEMPTY},  // versions
  // api.resource.v1beta1.DeviceCapacity
  {2737, 1068, 1, 0},  // value
  {13223, 842, 2, OMITEMPTY | POINTER},  // requestPolicy
  // api.resource.v1beta1.DeviceClaim
  {10166, 860, 1, MANY},  // requests
  {13241, 858, 2, MANY | OMITEMPTY},  // constraints
  {7630, 853, 3, MANY | OMITEMPTY},  // config
  // api.resource.v1beta1.DeviceClaimConfiguration
  {10166, 0, 1, MANY | OMITEMPTY},  // requests
  {542, 857, 2, INLINE},  // 
  // api.resource.v1beta1.DeviceClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 856, 2, 0},  // spec
  // api.resource.v1beta1.DeviceClassConfiguration
  {542, 857, 1, INLINE},  // 
  // api.resource.v1beta1.DeviceClassSpec
  {13257, 862, 1, MANY | OMITEMPTY},  // selectors
  {7630, 855, 2, MANY | OMITEMPTY},  // config
  {13271, 0, 4, OMITEMPTY | POINTER},  // extendedResourceName
  // api.resource.v1beta1.DeviceConfiguration
  {13296, 870, 1, OMITEMPTY | POINTER},  // opaque
  // api.resource.v1beta1.DeviceConstraint
  {10166, 0, 1, MANY | OMITEMPTY},  // requests
  {13307, 0, 2, OMITEMPTY | POINTER},  // matchAttribute
  {13326, 0, 3, OMITEMPTY | POINTER},  // distinctAttribute
  // api.resource.v1beta1.DeviceCounterConsumption
  {13348, 0, 1, 0},  // counterSet
  {12965, 845, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta1.DeviceRequest
  {68, 0, 1, 0},  // name
  {13462, 0, 2, 0},  // deviceClassName
  {13257, 862, 3, MANY | OMITEMPTY},  // selectors
  {13482, 0, 4, OMITEMPTY},  // allocationMode
  {6117, 4, 5, OMITEMPTY},  // count
  {13394, 2, 6, OMITEMPTY | POINTER},  // adminAccess
  {13375, 863, 7, MANY | OMITEMPTY},  // firstAvailable
  {9248, 865, 8, MANY | OMITEMPTY},  // tolerations
  {7520, 844, 9, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta1.DeviceRequestAllocationResult
  {3905, 0, 1, 0},  // request
  {4649, 0, 2, 0},  // driver
  {10050, 0, 3, 0},  // pool
  {12850, 0, 4, 0},  // device
  {13394, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {9248, 865, 6, MANY | OMITEMPTY},  // tolerations
  {13043, 0, 7, MANY | OMITEMPTY},  // bindingConditions
  {13065, 0, 8, MANY | OMITEMPTY},  // bindingFailureConditions
  {12877, 0, 9, OMITEMPTY | POINTER},  // shareID
  {13410, 1068, 10, MAP | OMITEMPTY},  // consumedCapacity
  {13431, 0, 11, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1beta1.DeviceSelector
  {13454, 841, 1, OMITEMPTY | POINTER},  // cel
  // api.resource.v1beta1.DeviceSubRequest
  {68, 0, 1, 0},  // name
  {13462, 0, 2, 0},  // deviceClassName
  {13257, 862, 3, MANY | OMITEMPTY},  // selectors
  {13482, 0, 4, OMITEMPTY},  // allocationMode
  {6117, 4, 5, OMITEMPTY},  // count
  {9248, 865, 7, MANY | OMITEMPTY},  // tolerations
  {7520, 844, 8, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta1.DeviceTaint
  {15, 0, 1, 0},  // key
  {2737, 0, 2, OMITEMPTY},  // value
  {10921, 0, 3, 0},  // effect
  {10932, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1beta1.DeviceToleration
  {15, 0, 1, OMITEMPTY},  // key
  {3794, 0, 2, OMITEMPTY},  // operator
  {2737, 0, 3, OMITEMPTY},  // value
  {10921, 0, 4, OMITEMPTY},  // effect
  {10946, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.resource.v1beta1.NetworkDeviceData
  {13530, 0, 1, OMITEMPTY},  // interfaceName
  {13548, 0, 2, MANY | OMITEMPTY},  // ips
  {13556, 0, 3, OMITEMPTY},  // hardwareAddress
  // api.resource.v1beta1.NodeAllocatableMapping
  {13576, 0, 1, OMITEMPTY | POINTER},  // capacityKey
  {13592, 1068, 2, OMITEMPTY | POINTER},  // capacityMultiplier
  {13615, 1068, 3, OMITEMPTY | POINTER},  // deviceMultiplier
  // api.resource.v1beta1.NodeAllocatableOverhead
  {7042, 1068, 1, OMITEMPTY | POINTER},  // perPod
  {7053, 1068, 2, OMITEMPTY | POINTER},  // perContainer
  // api.resource.v1beta1.NodeAllocatableResource
  {7107, 867, 3, OMITEMPTY | POINTER},  // mapping
  {7119, 868, 4, OMITEMPTY | POINTER},  // overhead
  // api.resource.v1beta1.OpaqueDeviceConfiguration
  {4649, 0, 1, 0},  // driver
  {12532, 1084, 2, 0},  // parameters
  // api.resource.v1beta1.ResourceClaim
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 873, 2, 0},  // spec
  {732, 874, 3, OMITEMPTY},  // status
  // api.resource.v1beta1.ResourceClaimConsumerReference
  {11087, 0, 1, OMITEMPTY},  // apiGroup
  {948, 0, 3, 0},  // resource
  {68, 0, 4, 0},  // name
  {2095, 0, 5, 0},  // uid
  // api.resource.v1beta1.ResourceClaimSpec
  {12889, 852, 1, 0},  // devices
  // api.resource.v1beta1.ResourceClaimStatus
  {13636, 839, 1, OMITEMPTY | POINTER},  // allocation
  {13651, 872, 2, MANY | OMITEMPTY},  // reservedFor
  {12889, 838, 4, MANY | OMITEMPTY},  // devices
  // api.resource.v1beta1.ResourceClaimTemplate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 876, 2, 0},  // spec
  // api.resource.v1beta1.ResourceClaimTemplateSpec
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 873, 2, 0},  // spec
  // api.resource.v1beta1.ResourcePool
  {68, 0, 1, 0},  // name
  {13667, 4, 2, 0},  // generation
  {13682, 4, 3, 0},  // resourceSliceCount
  // api.resource.v1beta1.ResourceSlice
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 879, 2, 0},  // spec
  // api.resource.v1beta1.ResourceSliceSpec
  {4649, 0, 1, 0},  // driver
  {10050, 877, 2, 0},  // pool
  {4043, 0, 3, OMITEMPTY},  // nodeName
  {9054, 419, 4, OMITEMPTY | POINTER},  // nodeSelector
  {13014, 2, 5, OMITEMPTY},  // allNodes
  {12889, 847, 6, MANY | OMITEMPTY},  // devices
  {13705, 2, 7, OMITEMPTY | POINTER},  // perDeviceNodeSelection
  {13732, 846, 8, MANY | OMITEMPTY},  // sharedCounters
  {13751, 0, 9, OMITEMPTY | POINTER},  // partitionTypeAttribute
  {13431, 0, 10, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1beta2.AllocatedDeviceStatus
  {4649, 0, 1, 0},  // driver
  {10050, 0, 2, 0},  // pool
  {12850, 0, 3, 0},  // device
  {842, 1069, 4, MANY},  // conditions
  {1271, 1084, 5, OMITEMPTY | POINTER},  // data
  {12861, 912, 6, OMITEMPTY | POINTER},  // networkData
  {12877, 0, 7, OMITEMPTY | POINTER},  // shareID
  // api.resource.v1beta2.AllocationResult
  {12889, 890, 1, OMITEMPTY},  // devices
  {9054, 419, 3, OMITEMPTY | POINTER},  // nodeSelector
  {12901, 1083, 5, OMITEMPTY | POINTER},  // allocationTimestamp
  // api.resource.v1beta2.CELDeviceSelector
  {0, 0, 1, 0},  // expression
  // api.resource.v1beta2.CapacityRequestPolicy
  {6721, 1068, 1, POINTER},  // default
  {12925, 1068, 3, MANY | OMITEMPTY},  // validValues
  {12941, 884, 4, OMITEMPTY | POINTER},  // validRange
  // api.resource.v1beta2.CapacityRequestPolicyRange
  {6713, 1068, 1, OMITEMPTY | POINTER},  // min
  {6705, 1068, 2, OMITEMPTY | POINTER},  // max
  {12956, 1068, 3, OMITEMPTY | POINTER},  // step
  // api.resource.v1beta2.CapacityRequirements
  {10166, 1068, 1, MAP | OMITEMPTY},  // requests
  // api.resource.v1beta2.Counter
  {2737, 1068, 1, 0},  // value
  // api.resource.v1beta2.CounterSet
  {68, 0, 1, 0},  // name
  {12965, 886, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta2.Device
  {68, 0, 1, 0},  // name
  {12978, 891, 2, MAP | OMITEMPTY},  // attributes
  {7520, 892, 3, MAP | OMITEMPTY},  // capacity
  {12993, 900, 4, MANY | OMITEMPTY},  // consumesCounters
  {4043, 0, 5, OMITEMPTY | POINTER},  // nodeName
  {9054, 419, 6, OMITEMPTY | POINTER},  // nodeSelector
  {13014, 2, 7, OMITEMPTY | POINTER},  // allNodes
  {7455, 905, 8, MANY | OMITEMPTY},  // taints
  {13027, 2, 9, OMITEMPTY | POINTER},  // bindsToNode
  {13043, 0, 10, MANY | OMITEMPTY},  // bindingConditions
  {13065, 0, 11, MANY | OMITEMPTY},  // bindingFailureConditions
  {13094, 2, 12, OMITEMPTY | POINTER},  // allowMultipleAllocations
  {13123, 915, 14, MAP | OMITEMPTY},  // nodeAllocatableResources
  // api.resource.v1beta2.DeviceAllocationConfiguration
  {6069, 0, 1, 0},  // source
  {10166, 0, 2, MANY | OMITEMPTY},  // requests
  {542, 898, 3, INLINE},  // 
  // api.resource.v1beta2.DeviceAllocationResult
  {13152, 902, 1, MANY | OMITEMPTY},  // results
  {7630, 889, 2, MANY | OMITEMPTY},  // config
  // api.resource.v1beta2.DeviceAttribute
  {13164, 4, 2, OMITEMPTY | POINTER},  // int
  {13172, 2, 3, OMITEMPTY | POINTER},  // bool
  {13181, 0, 4, OMITEMPTY | POINTER},  // string
  {1090, 0, 5, OMITEMPTY | POINTER},  // version
  {13192, 4, 6, MANY | OMITEMPTY},  // ints
  {13201, 2, 7, MANY | OMITEMPTY},  // bools
  {13211, 0, 8, MANY | OMITEMPTY},  // strings
  {935, 0, 9, MANY | OMITEMPTY},  // versions
  // api.resource.v1beta2.DeviceCapacity
  {2737, 1068, 1, 0},  // value
  {13223, 883, 2, OMITEMPTY | POINTER},  // requestPolicy
  // api.resource.v1beta2.DeviceClaim
  {10166, 901, 1, MANY},  // requests
  {13241, 899, 2, MANY | OMITEMPTY},  // constraints
  {7630, 894, 3, MANY | OMITEMPTY},  // config
  // api.resource.v1beta2.DeviceClaimConfiguration
  {10166, 0, 1, MANY | OMITEMPTY},  // requests
  {542, 898, 2, INLINE},  // 
  // api.resource.v1beta2.DeviceClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 897, 2, 0},  // spec
  // api.resource.v1beta2.DeviceClassConfiguration
  {542, 898, 1, INLINE},  // 
  // api.resource.v1beta2.DeviceClassSpec
  {13257, 903, 1, MANY | OMITEMPTY},  // selectors
  {7630, 896, 2, MANY | OMITEMPTY},  // config
  {13271, 0, 4, OMITEMPTY | POINTER},  // extendedResourceName
  // api.resource.v1beta2.DeviceConfiguration
  {13296, 916, 1, OMITEMPTY | POINTER},  // opaque
  // api.resource.v1beta2.DeviceConstraint
  {10166, 0, 1, MANY | OMITEMPTY},  // requests
  {13307, 0, 2, OMITEMPTY | POINTER},  // matchAttribute
  {13326, 0, 3, OMITEMPTY | POINTER},  // distinctAttribute
  // api.resource.v1beta2.DeviceCounterConsumption
  {13348, 0, 1, 0},  // counterSet
  {12965, 886, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta2.DeviceRequest
  {68, 0, 1, 0},  // name
  {13363, 911, 2, OMITEMPTY | POINTER},  // exactly
  {13375, 904, 3, MANY | OMITEMPTY},  // firstAvailable
  // api.resource.v1beta2.DeviceRequestAllocationResult
  {3905, 0, 1, 0},  // request
  {4649, 0, 2, 0},  // driver
  {10050, 0, 3, 0},  // pool
  {12850, 0, 4, 0},  // device
  {13394, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {9248, 910, 6, MANY | OMITEMPTY},  // tolerations
  {13043, 0, 7, MANY | OMITEMPTY},  // bindingConditions
  {13065, 0, 8, MANY | OMITEMPTY},  // bindingFailureConditions
  {12877, 0, 9, OMITEMPTY | POINTER},  // shareID
  {13410, 1068, 10, MAP | OMITEMPTY},  // consumedCapacity
  {13431, 0, 11, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1beta2.DeviceSelector
  {13454, 882, 1, OMITEMPTY | POINTER},  // cel
  // api.resource.v1beta2.DeviceSubRequest
  {68, 0, 1, 0},  // name
  {13462, 0, 2, 0},  // deviceClassName
  {13257, 903, 3, MANY | OMITEMPTY},  // selectors
  {13482, 0, 4, OMITEMPTY},  // allocationMode
  {6117, 4, 5, OMITEMPTY},  // count
  {9248, 910, 6, MANY | OMITEMPTY},  // tolerations
  {7520, 885, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta2.DeviceTaint
  {15, 0, 1, 0},  // key
  {2737, 0, 2, OMITEMPTY},  // value
  {10921, 0, 3, 0},  // effect
  {10932, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1beta2.DeviceTaintRule
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 907, 2, 0},  // spec
  {732, 908, 3, OMITEMPTY},  // status
  // api.resource.v1beta2.DeviceTaintRuleSpec
  {13501, 909, 1, OMITEMPTY | POINTER},  // deviceSelector
  {13520, 905, 2, OMITEMPTY},  // taint
  // api.resource.v1beta2.DeviceTaintRuleStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.resource.v1beta2.DeviceTaintSelector
  {4649, 0, 2, OMITEMPTY | POINTER},  // driver
  {10050, 0, 3, OMITEMPTY | POINTER},  // pool
  {12850, 0, 4, OMITEMPTY | POINTER},  // device
  // api.resource.v1beta2.DeviceToleration
  {15, 0, 1, OMITEMPTY},  // key
  {3794, 0, 2, OMITEMPTY},  // operator
  {2737, 0, 3, OMITEMPTY},  // value
  {10921, 0, 4, OMITEMPTY},  // effect
  {10946, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.resource.v1beta2.ExactDeviceRequest
  {13462, 0, 1, 0},  // deviceClassName
  {13257, 903, 2, MANY | OMITEMPTY},  // selectors
  {13482, 0, 3, OMITEMPTY},  // allocationMode
  {6117, 4, 4, OMITEMPTY},  // count
  {13394, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {9248, 910, 6, MANY | OMITEMPTY},  // tolerations
  {7520, 885, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta2.NetworkDeviceData
  {13530, 0, 1, OMITEMPTY},  // interfaceName
  {13548, 0, 2, MANY | OMITEMPTY},  // ips
  {13556, 0, 3, OMITEMPTY},  // hardwareAddress
  // api.resource.v1beta2.NodeAllocatableMapping
  {13576, 0, 1, OMITEMPTY | POINTER},  // capacityKey
  {13592, 1068, 2, OMITEMPTY | POINTER},  // capacityMultiplier
  {13615, 1068, 3, OMITEMPTY | POINTER},  // deviceMultiplier
  // api.resource.v1beta2.NodeAllocatableOverhead
  {7042, 1068, 1, OMITEMPTY | POINTER},  // perPod
  {7053, 1068, 2, OMITEMPTY | POINTER},  // perContainer
  // api.resource.v1beta2.NodeAllocatableResource
  {7107, 913, 3, OMITEMPTY | POINTER},  // mapping
  {7119, 914, 4, OMITEMPTY | POINTER},  // overhead
  // api.resource.v1beta2.OpaqueDeviceConfiguration
  {4649, 0, 1, 0},  // driver
  {12532, 1084, 2, 0},  // parameters
  // api.resource.v1beta2.ResourceClaim
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 919, 2, 0},  // spec
  {732, 920, 3, OMITEMPTY},  // status
  // api.resource.v1beta2.ResourceClaimConsumerReference
  {11087, 0, 1, OMITEMPTY},  // apiGroup
  {948, 0, 3, 0},  // resource
  {68, 0, 4, 0},  // name
  {2095, 0, 5, 0},  // uid
  // api.resource.v1beta2.ResourceClaimSpec
  {12889, 893, 1, 0},  // devices
  // api.resource.v1beta2.ResourceClaimStatus
  {13636, 881, 1, OMITEMPTY | POINTER},  // allocation
  {13651, 918, 2, MANY | OMITEMPTY},  // reservedFor
  {12889, 880, 4, MANY | OMITEMPTY},  // devices
  // api.resource.v1beta2.ResourceClaimTemplate
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 922, 2, 0},  // spec
  // api.resource.v1beta2.ResourceClaimTemplateSpec
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 919, 2, 0},  // spec
  // api.resource.v1beta2.ResourcePool
  {68, 0, 1, 0},  // name
  {13667, 4, 2, 0},  // generation
  {13682, 4, 3, 0},  // resourceSliceCount
  // api.resource.v1beta2.ResourceSlice
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 925, 2, 0},  // spec
  // api.resource.v1beta2.ResourceSliceSpec
  {4649, 0, 1, 0},  // driver
  {10050, 923, 2, 0},  // pool
  {4043, 0, 3, OMITEMPTY | POINTER},  // nodeName
  {9054, 419, 4, OMITEMPTY | POINTER},  // nodeSelector
  {13014, 2, 5, OMITEMPTY | POINTER},  // allNodes
  {12889, 888, 6, MANY | OMITEMPTY},  // devices
  {13705, 2, 7, OMITEMPTY | POINTER},  // perDeviceNodeSelection
  {13732, 887, 8, MANY | OMITEMPTY},  // sharedCounters
  {13751, 0, 9, OMITEMPTY | POINTER},  // partitionTypeAttribute
  {13431, 0, 10, MANY | OMITEMPTY},  // skipNodeOperations
  // api.scheduling.v1.PriorityClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {2737, 3, 2, 0},  // value
  {14120, 2, 3, OMITEMPTY},  // globalDefault
  {14138, 0, 4, OMITEMPTY},  // description
  {9405, 0, 5, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.CompositeDisruptionMode
  {14154, 1099, 1, OMITEMPTY | POINTER},  // single
  {14165, 1100, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1alpha3.CompositeGangSchedulingPolicy
  {14173, 3, 1, 0},  // minGroupCount
  // api.scheduling.v1alpha3.CompositePodGroup
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 932, 2, 0},  // spec
  {732, 933, 3, OMITEMPTY},  // status
  // api.scheduling.v1alpha3.CompositePodGroupSchedulingConstraints
  {11665, 945, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1alpha3.CompositePodGroupSchedulingPolicy
  {14110, 1101, 1, OMITEMPTY | POINTER},  // basic
  {14191, 928, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1alpha3.CompositePodGroupSpec
  {14200, 0, 1, OMITEMPTY | POINTER},  // parentCompositePodGroupName
  {14232, 953, 2, POINTER},  // workloadRef
  {3260, 931, 3, 0},  // schedulingPolicy
  {3281, 930, 4, OMITEMPTY | POINTER},  // schedulingConstraints
  {3307, 927, 5, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 6, OMITEMPTY},  // priorityClassName
  {6253, 3, 7, OMITEMPTY | POINTER},  // priority
  {9405, 0, 8, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.CompositePodGroupStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.scheduling.v1alpha3.CompositePodGroupTemplate
  {68, 0, 1, 0},  // name
  {3260, 931, 2, 0},  // schedulingPolicy
  {3281, 930, 3, OMITEMPTY | POINTER},  // schedulingConstraints
  {3307, 927, 4, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 5, OMITEMPTY},  // priorityClassName
  {6253, 3, 6, OMITEMPTY | POINTER},  // priority
  {9405, 0, 7, OMITEMPTY | POINTER},  // preemptionPolicy
  {14248, 944, 8, MANY | OMITEMPTY},  // podGroupTemplates
  {14270, 934, 9, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.scheduling.v1alpha3.DisruptionMode
  {14154, 1102, 1, OMITEMPTY | POINTER},  // single
  {14165, 1103, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1alpha3.GangSchedulingPolicy
  {14301, 3, 1, 0},  // minCount
  // api.scheduling.v1alpha3.PodGroup
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 942, 2, 0},  // spec
  {732, 943, 3, OMITEMPTY},  // status
  // api.scheduling.v1alpha3.PodGroupResourceClaim
  {68, 0, 1, 0},  // name
  {7070, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  {8752, 0, 3, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.scheduling.v1alpha3.PodGroupResourceClaimStatus
  {68, 0, 1, 0},  // name
  {7070, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  // api.scheduling.v1alpha3.PodGroupSchedulingConstraints
  {11665, 945, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1alpha3.PodGroupSchedulingPolicy
  {14110, 1104, 1, OMITEMPTY | POINTER},  // basic
  {14191, 936, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1alpha3.PodGroupSpec
  {14200, 0, 1, OMITEMPTY | POINTER},  // parentCompositePodGroupName
  {14232, 953, 2, OMITEMPTY | POINTER},  // workloadRef
  {3260, 941, 3, 0},  // schedulingPolicy
  {3281, 940, 4, OMITEMPTY | POINTER},  // schedulingConstraints
  {3326, 938, 5, MANY | OMITEMPTY},  // resourceClaims
  {3307, 935, 6, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 7, OMITEMPTY},  // priorityClassName
  {6253, 3, 8, OMITEMPTY | POINTER},  // priority
  {9405, 0, 9, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.PodGroupStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {9753, 939, 2, MANY | OMITEMPTY},  // resourceClaimStatuses
  // api.scheduling.v1alpha3.PodGroupTemplate
  {68, 0, 1, 0},  // name
  {3260, 941, 2, 0},  // schedulingPolicy
  {3281, 940, 3, POINTER},  // schedulingConstraints
  {3326, 938, 4, MANY | OMITEMPTY},  // resourceClaims
  {3307, 935, 5, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 6, OMITEMPTY},  // priorityClassName
  {6253, 3, 7, OMITEMPTY | POINTER},  // priority
  {9405, 0, 8, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.TopologyConstraint
  {15, 0, 1, 0},  // key
  // api.scheduling.v1alpha3.TypedLocalObjectReference
  {11087, 0, 1, OMITEMPTY},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  // api.scheduling.v1alpha3.Workload
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 954, 2, 0},  // spec
  // api.scheduling.v1alpha3.WorkloadPodGroupDisruptionMode
  {14154, 1105, 1, OMITEMPTY | POINTER},  // single
  {14165, 1106, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy
  {14301, 3, 1, OMITEMPTY | POINTER},  // minCount
  // api.scheduling.v1alpha3.WorkloadPodGroupResourceClaim
  {68, 0, 1, 0},  // name
  {7070, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  {8752, 0, 3, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints
  {11665, 945, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy
  {14110, 1107, 1, OMITEMPTY | POINTER},  // basic
  {14191, 949, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1alpha3.WorkloadReference
  {14314, 0, 1, 0},  // workloadName
  {14331, 0, 2, 0},  // templateName
  // api.scheduling.v1alpha3.WorkloadSpec
  {14348, 946, 1, OMITEMPTY | POINTER},  // controllerRef
  {14248, 944, 2, MANY},  // podGroupTemplates
  {14270, 934, 3, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.scheduling.v1beta1.CompositeDisruptionMode
  {14154, 1108, 1, OMITEMPTY | POINTER},  // single
  {14165, 1109, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1beta1.CompositeGangSchedulingPolicy
  {14173, 3, 1, 0},  // minGroupCount
  // api.scheduling.v1beta1.CompositePodGroupSchedulingConstraints
  {11665, 971, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1beta1.CompositePodGroupSchedulingPolicy
  {14110, 1110, 1, OMITEMPTY | POINTER},  // basic
  {14191, 956, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1beta1.CompositePodGroupTemplate
  {68, 0, 1, 0},  // name
  {3260, 958, 2, 0},  // schedulingPolicy
  {3281, 957, 3, OMITEMPTY | POINTER},  // schedulingConstraints
  {3307, 955, 4, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 5, OMITEMPTY},  // priorityClassName
  {6253, 3, 6, OMITEMPTY | POINTER},  // priority
  {9405, 0, 7, OMITEMPTY | POINTER},  // preemptionPolicy
  {14248, 969, 8, MANY | OMITEMPTY},  // podGroupTemplates
  {14270, 959, 9, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.scheduling.v1beta1.DisruptionMode
  {14154, 1111, 1, OMITEMPTY | POINTER},  // single
  {14165, 1112, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1beta1.GangSchedulingPolicy
  {14301, 3, 1, 0},  // minCount
  // api.scheduling.v1beta1.PodGroup
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 967, 2, 0},  // spec
  {732, 968, 3, OMITEMPTY},  // status
  // api.scheduling.v1beta1.PodGroupResourceClaim
  {68, 0, 1, 0},  // name
  {7070, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  {8752, 0, 3, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.scheduling.v1beta1.PodGroupResourceClaimStatus
  {68, 0, 1, 0},  // name
  {7070, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  // api.scheduling.v1beta1.PodGroupSchedulingConstraints
  {11665, 971, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1beta1.PodGroupSchedulingPolicy
  {14110, 1113, 1, OMITEMPTY | POINTER},  // basic
  {14191, 961, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1beta1.PodGroupSpec
  {14200, 0, 1, OMITEMPTY | POINTER},  // parentCompositePodGroupName
  {14232, 974, 2, OMITEMPTY | POINTER},  // workloadRef
  {3260, 966, 3, 0},  // schedulingPolicy
  {3281, 965, 4, OMITEMPTY | POINTER},  // schedulingConstraints
  {3326, 963, 5, MANY | OMITEMPTY},  // resourceClaims
  {3307, 960, 6, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 7, OMITEMPTY},  // priorityClassName
  {6253, 3, 8, OMITEMPTY | POINTER},  // priority
  {9405, 0, 9, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1beta1.PodGroupStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {9753, 964, 2, MANY | OMITEMPTY},  // resourceClaimStatuses
  // api.scheduling.v1beta1.PodGroupTemplate
  {68, 0, 1, 0},  // name
  {3260, 966, 2, 0},  // schedulingPolicy
  {3281, 965, 3, POINTER},  // schedulingConstraints
  {3326, 963, 4, MANY | OMITEMPTY},  // resourceClaims
  {3307, 960, 5, OMITEMPTY | POINTER},  // disruptionMode
  {9280, 0, 6, OMITEMPTY},  // priorityClassName
  {6253, 3, 7, OMITEMPTY | POINTER},  // priority
  {9405, 0, 8, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1beta1.PriorityClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {2737, 3, 2, 0},  // value
  {14120, 2, 3, OMITEMPTY},  // globalDefault
  {14138, 0, 4, OMITEMPTY},  // description
  {9405, 0, 5, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1beta1.TopologyConstraint
  {15, 0, 1, 0},  // key
  // api.scheduling.v1beta1.TypedLocalObjectReference
  {11087, 0, 1, OMITEMPTY},  // apiGroup
  {558, 0, 2, 0},  // kind
  {68, 0, 3, 0},  // name
  // api.scheduling.v1beta1.Workload
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 975, 2, 0},  // spec
  // api.scheduling.v1beta1.WorkloadReference
  {14314, 0, 1, 0},  // workloadName
  {14331, 0, 2, 0},  // templateName
  // api.scheduling.v1beta1.WorkloadSpec
  {14348, 972, 1, OMITEMPTY | POINTER},  // controllerRef
  {14248, 969, 2, MANY},  // podGroupTemplates
  {14270, 959, 3, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.storage.v1.CSIDriver
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 977, 2, 0},  // spec
  // api.storage.v1.CSIDriverSpec
  {14366, 2, 1, OMITEMPTY | POINTER},  // attachRequired
  {14385, 2, 2, OMITEMPTY | POINTER},  // podInfoOnMount
  {14404, 0, 3, MANY | OMITEMPTY},  // volumeLifecycleModes
  {14429, 2, 4, OMITEMPTY | POINTER},  // storageCapacity
  {14449, 0, 5, OMITEMPTY | POINTER},  // fsGroupPolicy
  {14467, 986, 6, MANY | OMITEMPTY},  // tokenRequests
  {14485, 2, 7, OMITEMPTY | POINTER},  // requiresRepublish
  {14507, 2, 8, OMITEMPTY | POINTER},  // seLinuxMount
  {14524, 4, 9, OMITEMPTY | POINTER},  // nodeAllocatableUpdatePeriodSeconds
  {14563, 2, 10, OMITEMPTY | POINTER},  // serviceAccountTokenInSecrets
  {14596, 2, 11, OMITEMPTY | POINTER},  // preventPodSchedulingIfMissing
  // api.storage.v1.CSINode
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 980, 2, 0},  // spec
  {732, 981, 3, OMITEMPTY},  // status
  // api.storage.v1.CSINodeDriver
  {68, 0, 1, 0},  // name
  {14630, 0, 2, 0},  // nodeID
  {14641, 0, 3, MANY},  // topologyKeys
  {7533, 993, 4, OMITEMPTY | POINTER},  // allocatable
  // api.storage.v1.CSINodeSpec
  {14658, 979, 1, MANY},  // drivers
  // api.storage.v1.CSINodeStatus
  {14670, 984, 1, MANY | OMITEMPTY},  // storageHealth
  // api.storage.v1.CSIStorageCapacity
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14688, 1075, 2, OMITEMPTY | POINTER},  // nodeTopology
  {7896, 0, 3, 0},  // storageClassName
  {7520, 1068, 4, OMITEMPTY | POINTER},  // capacity
  {14705, 1068, 5, OMITEMPTY | POINTER},  // maximumVolumeSize
  // api.storage.v1.StorageClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14727, 0, 2, 0},  // provisioner
  {12532, 0, 3, MAP | OMITEMPTY},  // parameters
  {14743, 0, 4, OMITEMPTY | POINTER},  // reclaimPolicy
  {8465, 0, 5, MANY | OMITEMPTY},  // mountOptions
  {14761, 2, 6, OMITEMPTY | POINTER},  // allowVolumeExpansion
  {14786, 0, 7, OMITEMPTY | POINTER},  // volumeBindingMode
  {14808, 511, 8, MANY | OMITEMPTY},  // allowedTopologies
  // api.storage.v1.StorageHealth
  {68, 0, 1, 0},  // name
  {9881, 985, 2, MANY | OMITEMPTY},  // healthConditions
  // api.storage.v1.StorageHealthCondition
  {732, 0, 1, 0},  // status
  {869, 0, 2, 0},  // reason
  {857, 0, 3, OMITEMPTY},  // message
  {14830, 0, 4, OMITEMPTY | POINTER},  // accessMode
  {7917, 0, 5, OMITEMPTY | POINTER},  // volumeMode
  {1202, 1083, 6, OMITEMPTY},  // lastTransitionTime
  // api.storage.v1.TokenRequest
  {10443, 0, 1, 0},  // audience
  {2149, 4, 2, OMITEMPTY | POINTER},  // expirationSeconds
  // api.storage.v1.VolumeAttachment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 989, 2, 0},  // spec
  {732, 990, 3, OMITEMPTY},  // status
  // api.storage.v1.VolumeAttachmentSource
  {14845, 0, 1, OMITEMPTY | POINTER},  // persistentVolumeName
  {14870, 436, 2, OMITEMPTY | POINTER},  // inlineVolumeSpec
  // api.storage.v1.VolumeAttachmentSpec
  {14891, 0, 1, 0},  // attacher
  {6069, 988, 2, 0},  // source
  {4043, 0, 3, 0},  // nodeName
  // api.storage.v1.VolumeAttachmentStatus
  {14904, 2, 1, 0},  // attached
  {14917, 0, 2, MAP | OMITEMPTY},  // attachmentMetadata
  {14940, 992, 3, OMITEMPTY | POINTER},  // attachError
  {14956, 992, 4, OMITEMPTY | POINTER},  // detachError
  // api.storage.v1.VolumeAttributesClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14972, 0, 2, 0},  // driverName
  {12532, 0, 3, MAP | OMITEMPTY},  // parameters
  // api.storage.v1.VolumeError
  {14987, 1083, 1, OMITEMPTY},  // time
  {857, 0, 2, OMITEMPTY},  // message
  {14996, 3, 3, OMITEMPTY | POINTER},  // errorCode
  // api.storage.v1.VolumeNodeResources
  {6117, 3, 1, OMITEMPTY | POINTER},  // count
  // api.storage.v1alpha1.CSIStorageCapacity
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14688, 1075, 2, OMITEMPTY | POINTER},  // nodeTopology
  {7896, 0, 3, 0},  // storageClassName
  {7520, 1068, 4, OMITEMPTY | POINTER},  // capacity
  {14705, 1068, 5, OMITEMPTY | POINTER},  // maximumVolumeSize
  // api.storage.v1alpha1.VolumeAttachment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 997, 2, 0},  // spec
  {732, 998, 3, OMITEMPTY},  // status
  // api.storage.v1alpha1.VolumeAttachmentSource
  {14845, 0, 1, OMITEMPTY | POINTER},  // persistentVolumeName
  {14870, 436, 2, OMITEMPTY | POINTER},  // inlineVolumeSpec
  // api.storage.v1alpha1.VolumeAttachmentSpec
  {14891, 0, 1, 0},  // attacher
  {6069, 996, 2, 0},  // source
  {4043, 0, 3, 0},  // nodeName
  // api.storage.v1alpha1.VolumeAttachmentStatus
  {14904, 2, 1, 0},  // attached
  {14917, 0, 2, MAP | OMITEMPTY},  // attachmentMetadata
  {14940, 1000, 3, OMITEMPTY | POINTER},  // attachError
  {14956, 1000, 4, OMITEMPTY | POINTER},  // detachError
  // api.storage.v1alpha1.VolumeAttributesClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14972, 0, 2, 0},  // driverName
  {12532, 0, 3, MAP | OMITEMPTY},  // parameters
  // api.storage.v1alpha1.VolumeError
  {14987, 1083, 1, OMITEMPTY},  // time
  {857, 0, 2, OMITEMPTY},  // message
  {14996, 3, 3, OMITEMPTY | POINTER},  // errorCode
  // api.storage.v1beta1.CSIDriver
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1002, 2, 0},  // spec
  // api.storage.v1beta1.CSIDriverSpec
  {14366, 2, 1, OMITEMPTY | POINTER},  // attachRequired
  {14385, 2, 2, OMITEMPTY | POINTER},  // podInfoOnMount
  {14404, 0, 3, MANY | OMITEMPTY},  // volumeLifecycleModes
  {14429, 2, 4, OMITEMPTY | POINTER},  // storageCapacity
  {14449, 0, 5, OMITEMPTY | POINTER},  // fsGroupPolicy
  {14467, 1011, 6, MANY | OMITEMPTY},  // tokenRequests
  {14485, 2, 7, OMITEMPTY | POINTER},  // requiresRepublish
  {14507, 2, 8, OMITEMPTY | POINTER},  // seLinuxMount
  {14524, 4, 9, OMITEMPTY | POINTER},  // nodeAllocatableUpdatePeriodSeconds
  {14563, 2, 10, OMITEMPTY | POINTER},  // serviceAccountTokenInSecrets
  {14596, 2, 11, OMITEMPTY | POINTER},  // preventPodSchedulingIfMissing
  // api.storage.v1beta1.CSINode
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1005, 2, 0},  // spec
  {732, 1006, 3, OMITEMPTY},  // status
  // api.storage.v1beta1.CSINodeDriver
  {68, 0, 1, 0},  // name
  {14630, 0, 2, 0},  // nodeID
  {14641, 0, 3, MANY},  // topologyKeys
  {7533, 1018, 4, OMITEMPTY | POINTER},  // allocatable
  // api.storage.v1beta1.CSINodeSpec
  {14658, 1004, 1, MANY},  // drivers
  // api.storage.v1beta1.CSINodeStatus
  {14670, 1009, 1, MANY | OMITEMPTY},  // storageHealth
  // api.storage.v1beta1.CSIStorageCapacity
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14688, 1075, 2, OMITEMPTY | POINTER},  // nodeTopology
  {7896, 0, 3, 0},  // storageClassName
  {7520, 1068, 4, OMITEMPTY | POINTER},  // capacity
  {14705, 1068, 5, OMITEMPTY | POINTER},  // maximumVolumeSize
  // api.storage.v1beta1.StorageClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14727, 0, 2, 0},  // provisioner
  {12532, 0, 3, MAP | OMITEMPTY},  // parameters
  {14743, 0, 4, OMITEMPTY | POINTER},  // reclaimPolicy
  {8465, 0, 5, MANY | OMITEMPTY},  // mountOptions
  {14761, 2, 6, OMITEMPTY | POINTER},  // allowVolumeExpansion
  {14786, 0, 7, OMITEMPTY | POINTER},  // volumeBindingMode
  {14808, 511, 8, MANY | OMITEMPTY},  // allowedTopologies
  // api.storage.v1beta1.StorageHealth
  {68, 0, 1, 0},  // name
  {9881, 1010, 2, MANY | OMITEMPTY},  // healthConditions
  // api.storage.v1beta1.StorageHealthCondition
  {732, 0, 1, 0},  // status
  {869, 0, 2, 0},  // reason
  {857, 0, 3, OMITEMPTY},  // message
  {14830, 0, 4, OMITEMPTY | POINTER},  // accessMode
  {7917, 0, 5, OMITEMPTY | POINTER},  // volumeMode
  {1202, 1083, 6, OMITEMPTY},  // lastTransitionTime
  // api.storage.v1beta1.TokenRequest
  {10443, 0, 1, 0},  // audience
  {2149, 4, 2, OMITEMPTY | POINTER},  // expirationSeconds
  // api.storage.v1beta1.VolumeAttachment
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1014, 2, 0},  // spec
  {732, 1015, 3, OMITEMPTY},  // status
  // api.storage.v1beta1.VolumeAttachmentSource
  {14845, 0, 1, OMITEMPTY | POINTER},  // persistentVolumeName
  {14870, 436, 2, OMITEMPTY | POINTER},  // inlineVolumeSpec
  // api.storage.v1beta1.VolumeAttachmentSpec
  {14891, 0, 1, 0},  // attacher
  {6069, 1013, 2, 0},  // source
  {4043, 0, 3, 0},  // nodeName
  // api.storage.v1beta1.VolumeAttachmentStatus
  {14904, 2, 1, 0},  // attached
  {14917, 0, 2, MAP | OMITEMPTY},  // attachmentMetadata
  {14940, 1017, 3, OMITEMPTY | POINTER},  // attachError
  {14956, 1017, 4, OMITEMPTY | POINTER},  // detachError
  // api.storage.v1beta1.VolumeAttributesClass
  {177, 1079, 1, OMITEMPTY},  // metadata
  {14972, 0, 2, 0},  // driverName
  {12532, 0, 3, MAP | OMITEMPTY},  // parameters
  // api.storage.v1beta1.VolumeError
  {14987, 1083, 1, OMITEMPTY},  // time
  {857, 0, 2, OMITEMPTY},  // message
  {14996, 3, 3, OMITEMPTY | POINTER},  // errorCode
  // api.storage.v1beta1.VolumeNodeResources
  {6117, 3, 1, OMITEMPTY | POINTER},  // count
  // api.storagemigration.v1.StorageVersionMigration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1020, 2, OMITEMPTY},  // spec
  {732, 1021, 3, OMITEMPTY},  // status
  // api.storagemigration.v1.StorageVersionMigrationSpec
  {948, 1073, 1, 0},  // resource
  // api.storagemigration.v1.StorageVersionMigrationStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {4932, 0, 2, OMITEMPTY},  // resourceVersion
  // api.storagemigration.v1beta1.StorageVersionMigration
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1023, 2, OMITEMPTY},  // spec
  {732, 1024, 3, OMITEMPTY},  // status
  // api.storagemigration.v1beta1.StorageVersionMigrationSpec
  {948, 1073, 1, 0},  // resource
  // api.storagemigration.v1beta1.StorageVersionMigrationStatus
  {842, 1069, 1, MANY | OMITEMPTY},  // conditions
  {4932, 0, 2, OMITEMPTY},  // resourceVersion
  // apiextensions_apiserver.apiextensions.v1.CustomResourceColumnDefinition
  {68, 0, 1, 0},  // name
  {1193, 0, 2, 0},  // type
  {15010, 0, 3, OMITEMPTY},  // format
  {14138, 0, 4, OMITEMPTY},  // description
  {6253, 3, 5, OMITEMPTY},  // priority
  {15021, 0, 6, 0},  // jsonPath
  // apiextensions_apiserver.apiextensions.v1.CustomResourceConversion
  {1601, 0, 1, 0},  // strategy
  {15034, 1046, 2, OMITEMPTY | POINTER},  // webhook
  // apiextensions_apiserver.apiextensions.v1.CustomResourceDefinition
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1030, 2, 0},  // spec
  {732, 1031, 3, OMITEMPTY},  // status
  // apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {802, 4, 6, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionNames
  {15046, 0, 1, 0},  // plural
  {15057, 0, 2, OMITEMPTY},  // singular
  {1009, 0, 3, MANY | OMITEMPTY},  // shortNames
  {558, 0, 4, 0},  // kind
  {15070, 0, 5, OMITEMPTY},  // listKind
  {1024, 0, 6, MANY | OMITEMPTY},  // categories
  // apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionSpec
  {2355, 0, 1, 0},  // group
  {5403, 1029, 3, 0},  // names
  {666, 0, 4, 0},  // scope
  {935, 1032, 7, MANY},  // versions
  {15083, 1026, 9, OMITEMPTY | POINTER},  // conversion
  {15098, 2, 10, OMITEMPTY},  // preserveUnknownFields
  // apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionStatus
  {842, 1028, 1, MANY},  // conditions
  {15124, 1029, 2, 0},  // acceptedNames
  {15142, 0, 3, MANY},  // storedVersions
  {802, 4, 4, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionVersion
  {68, 0, 1, 0},  // name
  {15161, 2, 2, 0},  // served
  {15172, 2, 3, 0},  // storage
  {15184, 1035, 4, OMITEMPTY | POINTER},  // schema
  {1039, 1034, 5, OMITEMPTY | POINTER},  // subresources
  {15195, 1025, 6, MANY | OMITEMPTY},  // additionalPrinterColumns
  {15224, 2, 7, OMITEMPTY},  // deprecated
  {15239, 0, 8, OMITEMPTY | POINTER},  // deprecationWarning
  {15262, 1042, 9, MANY | OMITEMPTY},  // selectableFields
  // apiextensions_apiserver.apiextensions.v1.CustomResourceSubresourceScale
  {15283, 0, 1, 0},  // specReplicasPath
  {15304, 0, 2, 0},  // statusReplicasPath
  {15327, 0, 3, OMITEMPTY | POINTER},  // labelSelectorPath
  // apiextensions_apiserver.apiextensions.v1.CustomResourceSubresources
  {732, 1114, 1, OMITEMPTY | POINTER},  // status
  {15349, 1033, 2, OMITEMPTY | POINTER},  // scale
  // apiextensions_apiserver.apiextensions.v1.CustomResourceValidation
  {15359, 1038, 1, OMITEMPTY | POINTER},  // openAPIV3Schema
  // apiextensions_apiserver.apiextensions.v1.ExternalDocumentation
  {14138, 0, 1, OMITEMPTY},  // description
  {927, 0, 2, OMITEMPTY},  // url
  // apiextensions_apiserver.apiextensions.v1.JSON
  {15379, 1, 1, 0},  // -
  // apiextensions_apiserver.apiextensions.v1.JSONSchemaProps
  {15385, 0, 1, OMITEMPTY},  // id
  {15392, 0, 2, OMITEMPTY},  // $schema
  {15404, 0, 3, OMITEMPTY | POINTER},  // $ref
  {14138, 0, 4, OMITEMPTY},  // description
  {1193, 0, 5, OMITEMPTY},  // type
  {15010, 0, 6, OMITEMPTY},  // format
  {15413, 0, 7, OMITEMPTY},  // title
  {6721, 1037, 8, OMITEMPTY | POINTER},  // default
  {15423, 5, 9, OMITEMPTY | POINTER},  // maximum
  {15435, 2, 10, OMITEMPTY},  // exclusiveMaximum
  {15456, 5, 11, OMITEMPTY | POINTER},  // minimum
  {15468, 2, 12, OMITEMPTY},  // exclusiveMinimum
  {15489, 4, 13, OMITEMPTY | POINTER},  // maxLength
  {15503, 4, 14, OMITEMPTY | POINTER},  // minLength
  {15517, 0, 15, OMITEMPTY},  // pattern
  {15529, 4, 16, OMITEMPTY | POINTER},  // maxItems
  {15542, 4, 17, OMITEMPTY | POINTER},  // minItems
  {15555, 2, 18, OMITEMPTY},  // uniqueItems
  {15571, 5, 19, OMITEMPTY | POINTER},  // multipleOf
  {15586, 1037, 20, MANY | OMITEMPTY},  // enum
  {15595, 4, 21, OMITEMPTY | POINTER},  // maxProperties
  {15613, 4, 22, OMITEMPTY | POINTER},  // minProperties
  {11223, 0, 23, MANY | OMITEMPTY},  // required
  {2085, 1039, 24, OMITEMPTY | POINTER},  // items
  {15631, 1038, 25, MANY | OMITEMPTY},  // allOf
  {15641, 1038, 26, MANY | OMITEMPTY},  // oneOf
  {15651, 1038, 27, MANY | OMITEMPTY},  // anyOf
  {15661, 1038, 28, OMITEMPTY | POINTER},  // not
  {15669, 1038, 29, MAP | OMITEMPTY},  // properties
  {15684, 1040, 30, OMITEMPTY | POINTER},  // additionalProperties
  {15709, 1038, 31, MAP | OMITEMPTY},  // patternProperties
  {15731, 1041, 32, MAP | OMITEMPTY},  // dependencies
  {15748, 1040, 33, OMITEMPTY | POINTER},  // additionalItems
  {15768, 1038, 34, MAP | OMITEMPTY},  // definitions
  {15784, 1036, 35, OMITEMPTY | POINTER},  // externalDocs
  {15801, 1037, 36, OMITEMPTY | POINTER},  // example
  {15813, 2, 37, OMITEMPTY},  // nullable
  {15826, 2, 38, OMITEMPTY | POINTER},  // x-kubernetes-preserve-unknown-fields
  {15867, 2, 39, OMITEMPTY},  // x-kubernetes-embedded-resource
  {15902, 2, 40, OMITEMPTY},  // x-kubernetes-int-or-string
  {15933, 0, 41, MANY | OMITEMPTY},  // x-kubernetes-list-map-keys
  {15964, 0, 42, OMITEMPTY | POINTER},  // x-kubernetes-list-type
  {15991, 0, 43, OMITEMPTY | POINTER},  // x-kubernetes-map-type
  {16017, 1044, 44, MANY | OMITEMPTY},  // x-kubernetes-validations
  // apiextensions_apiserver.apiextensions.v1.JSONSchemaPropsOrArray
  {15184, 1038, 1, 0},  // schema
  {16046, 1038, 2, MANY},  // jSONSchemas
  // apiextensions_apiserver.apiextensions.v1.JSONSchemaPropsOrBool
  {16062, 2, 1, 0},  // allows
  {15184, 1038, 2, 0},  // schema
  // apiextensions_apiserver.apiextensions.v1.JSONSchemaPropsOrStringArray
  {15184, 1038, 1, 0},  // schema
  {16073, 0, 2, MANY},  // property
  // apiextensions_apiserver.apiextensions.v1.SelectableField
  {15021, 0, 1, 0},  // jsonPath
  // apiextensions_apiserver.apiextensions.v1.ServiceReference
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  {691, 0, 3, OMITEMPTY | POINTER},  // path
  {700, 3, 4, OMITEMPTY | POINTER},  // port
  // apiextensions_apiserver.apiextensions.v1.ValidationRule
  {16086, 0, 1, 0},  // rule
  {857, 0, 2, OMITEMPTY},  // message
  {880, 0, 3, OMITEMPTY},  // messageExpression
  {869, 0, 4, OMITEMPTY | POINTER},  // reason
  {7866, 0, 5, OMITEMPTY},  // fieldPath
  {16095, 2, 6, OMITEMPTY | POINTER},  // optionalOldSelf
  // apiextensions_apiserver.apiextensions.v1.WebhookClientConfig
  {902, 1043, 1, OMITEMPTY | POINTER},  // service
  {914, 1, 2, OMITEMPTY},  // caBundle
  {927, 0, 3, OMITEMPTY | POINTER},  // url
  // apiextensions_apiserver.apiextensions.v1.WebhookConversion
  {370, 1045, 2, OMITEMPTY | POINTER},  // clientConfig
  {16115, 0, 3, MANY},  // conversionReviewVersions
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceColumnDefinition
  {68, 0, 1, 0},  // name
  {1193, 0, 2, 0},  // type
  {15010, 0, 3, OMITEMPTY},  // format
  {14138, 0, 4, OMITEMPTY},  // description
  {6253, 3, 5, OMITEMPTY},  // priority
  {16144, 0, 6, 0},  // JSONPath
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceConversion
  {1601, 0, 1, 0},  // strategy
  {16157, 1067, 2, OMITEMPTY | POINTER},  // webhookClientConfig
  {16115, 0, 3, MANY | OMITEMPTY},  // conversionReviewVersions
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinition
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1052, 2, 0},  // spec
  {732, 1053, 3, OMITEMPTY},  // status
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  {802, 4, 6, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionNames
  {15046, 0, 1, 0},  // plural
  {15057, 0, 2, OMITEMPTY},  // singular
  {1009, 0, 3, MANY | OMITEMPTY},  // shortNames
  {558, 0, 4, 0},  // kind
  {15070, 0, 5, OMITEMPTY},  // listKind
  {1024, 0, 6, MANY | OMITEMPTY},  // categories
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionSpec
  {2355, 0, 1, 0},  // group
  {1090, 0, 2, OMITEMPTY},  // version
  {5403, 1051, 3, 0},  // names
  {666, 0, 4, 0},  // scope
  {16181, 1057, 5, OMITEMPTY | POINTER},  // validation
  {1039, 1056, 6, OMITEMPTY | POINTER},  // subresources
  {935, 1054, 7, MANY | OMITEMPTY},  // versions
  {15195, 1047, 8, MANY | OMITEMPTY},  // additionalPrinterColumns
  {15083, 1048, 9, OMITEMPTY | POINTER},  // conversion
  {15098, 2, 10, OMITEMPTY | POINTER},  // preserveUnknownFields
  {15262, 1064, 11, MANY | OMITEMPTY},  // selectableFields
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionStatus
  {842, 1050, 1, MANY},  // conditions
  {15124, 1051, 2, 0},  // acceptedNames
  {15142, 0, 3, MANY},  // storedVersions
  {802, 4, 4, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionVersion
  {68, 0, 1, 0},  // name
  {15161, 2, 2, 0},  // served
  {15172, 2, 3, 0},  // storage
  {15184, 1057, 4, OMITEMPTY | POINTER},  // schema
  {1039, 1056, 5, OMITEMPTY | POINTER},  // subresources
  {15195, 1047, 6, MANY | OMITEMPTY},  // additionalPrinterColumns
  {15224, 2, 7, OMITEMPTY},  // deprecated
  {15239, 0, 8, OMITEMPTY | POINTER},  // deprecationWarning
  {15262, 1064, 9, MANY | OMITEMPTY},  // selectableFields
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceSubresourceScale
  {15283, 0, 1, 0},  // specReplicasPath
  {15304, 0, 2, 0},  // statusReplicasPath
  {15327, 0, 3, OMITEMPTY | POINTER},  // labelSelectorPath
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceSubresources
  {732, 1115, 1, OMITEMPTY | POINTER},  // status
  {15349, 1055, 2, OMITEMPTY | POINTER},  // scale
  // apiextensions_apiserver.apiextensions.v1beta1.CustomResourceValidation
  {15359, 1060, 1, OMITEMPTY | POINTER},  // openAPIV3Schema
  // apiextensions_apiserver.apiextensions.v1beta1.ExternalDocumentation
  {14138, 0, 1, OMITEMPTY},  // description
  {927, 0, 2, OMITEMPTY},  // url
  // apiextensions_apiserver.apiextensions.v1beta1.JSON
  {15379, 1, 1, 0},  // -
  // apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaProps
  {15385, 0, 1, OMITEMPTY},  // id
  {15392, 0, 2, OMITEMPTY},  // $schema
  {15404, 0, 3, OMITEMPTY | POINTER},  // $ref
  {14138, 0, 4, OMITEMPTY},  // description
  {1193, 0, 5, OMITEMPTY},  // type
  {15010, 0, 6, OMITEMPTY},  // format
  {15413, 0, 7, OMITEMPTY},  // title
  {6721, 1059, 8, OMITEMPTY | POINTER},  // default
  {15423, 5, 9, OMITEMPTY | POINTER},  // maximum
  {15435, 2, 10, OMITEMPTY},  // exclusiveMaximum
  {15456, 5, 11, OMITEMPTY | POINTER},  // minimum
  {15468, 2, 12, OMITEMPTY},  // exclusiveMinimum
  {15489, 4, 13, OMITEMPTY | POINTER},  // maxLength
  {15503, 4, 14, OMITEMPTY | POINTER},  // minLength
  {15517, 0, 15, OMITEMPTY},  // pattern
  {15529, 4, 16, OMITEMPTY | POINTER},  // maxItems
  {15542, 4, 17, OMITEMPTY | POINTER},  // minItems
  {15555, 2, 18, OMITEMPTY},  // uniqueItems
  {15571, 5, 19, OMITEMPTY | POINTER},  // multipleOf
  {15586, 1059, 20, MANY | OMITEMPTY},  // enum
  {15595, 4, 21, OMITEMPTY | POINTER},  // maxProperties
  {15613, 4, 22, OMITEMPTY | POINTER},  // minProperties
  {11223, 0, 23, MANY | OMITEMPTY},  // required
  {2085, 1061, 24, OMITEMPTY | POINTER},  // items
  {15631, 1060, 25, MANY | OMITEMPTY},  // allOf
  {15641, 1060, 26, MANY | OMITEMPTY},  // oneOf
  {15651, 1060, 27, MANY | OMITEMPTY},  // anyOf
  {15661, 1060, 28, OMITEMPTY | POINTER},  // not
  {15669, 1060, 29, MAP | OMITEMPTY},  // properties
  {15684, 1062, 30, OMITEMPTY | POINTER},  // additionalProperties
  {15709, 1060, 31, MAP | OMITEMPTY},  // patternProperties
  {15731, 1063, 32, MAP | OMITEMPTY},  // dependencies
  {15748, 1062, 33, OMITEMPTY | POINTER},  // additionalItems
  {15768, 1060, 34, MAP | OMITEMPTY},  // definitions
  {15784, 1058, 35, OMITEMPTY | POINTER},  // externalDocs
  {15801, 1059, 36, OMITEMPTY | POINTER},  // example
  {15813, 2, 37, OMITEMPTY},  // nullable
  {15826, 2, 38, OMITEMPTY | POINTER},  // x-kubernetes-preserve-unknown-fields
  {15867, 2, 39, OMITEMPTY},  // x-kubernetes-embedded-resource
  {15902, 2, 40, OMITEMPTY},  // x-kubernetes-int-or-string
  {15933, 0, 41, MANY | OMITEMPTY},  // x-kubernetes-list-map-keys
  {15964, 0, 42, OMITEMPTY | POINTER},  // x-kubernetes-list-type
  {15991, 0, 43, OMITEMPTY | POINTER},  // x-kubernetes-map-type
  {16017, 1066, 44, MANY | OMITEMPTY},  // x-kubernetes-validations
  // apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaPropsOrArray
  {15184, 1060, 1, 0},  // schema
  {16046, 1060, 2, MANY},  // jSONSchemas
  // apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaPropsOrBool
  {16062, 2, 1, 0},  // allows
  {15184, 1060, 2, 0},  // schema
  // apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaPropsOrStringArray
  {15184, 1060, 1, 0},  // schema
  {16073, 0, 2, MANY},  // property
  // apiextensions_apiserver.apiextensions.v1beta1.SelectableField
  {15021, 0, 1, 0},  // jsonPath
  // apiextensions_apiserver.apiextensions.v1beta1.ServiceReference
  {567, 0, 1, 0},  // namespace
  {68, 0, 2, 0},  // name
  {691, 0, 3, OMITEMPTY | POINTER},  // path
  {700, 3, 4, OMITEMPTY | POINTER},  // port
  // apiextensions_apiserver.apiextensions.v1beta1.ValidationRule
  {16086, 0, 1, 0},  // rule
  {857, 0, 2, OMITEMPTY},  // message
  {880, 0, 3, OMITEMPTY},  // messageExpression
  {869, 0, 4, OMITEMPTY | POINTER},  // reason
  {7866, 0, 5, OMITEMPTY},  // fieldPath
  {16095, 2, 6, OMITEMPTY | POINTER},  // optionalOldSelf
  // apiextensions_apiserver.apiextensions.v1beta1.WebhookClientConfig
  {902, 1065, 1, OMITEMPTY | POINTER},  // service
  {914, 1, 2, OMITEMPTY},  // caBundle
  {927, 0, 3, OMITEMPTY | POINTER},  // url
  // apimachinery.pkg.api.resource.Quantity
  {13181, 0, 1, 0},  // string
  // apimachinery.meta.v1.Condition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {802, 4, 3, OMITEMPTY},  // observedGeneration
  {1202, 1083, 4, 0},  // lastTransitionTime
  {869, 0, 5, 0},  // reason
  {857, 0, 6, 0},  // message
  // apimachinery.meta.v1.DeleteOptions
  {16196, 4, 1, OMITEMPTY | POINTER},  // gracePeriodSeconds
  {16219, 1082, 2, OMITEMPTY | POINTER},  // preconditions
  {16237, 2, 3, OMITEMPTY | POINTER},  // orphanDependents
  {16258, 0, 4, OMITEMPTY | POINTER},  // propagationPolicy
  {16280, 0, 5, MANY | OMITEMPTY},  // dryRun
  {16291, 2, 6, OMITEMPTY | POINTER},  // ignoreStoreReadErrorWithClusterBreakingPotential
  // apimachinery.meta.v1.FieldSelectorRequirement
  {15, 0, 1, 0},  // key
  {3794, 0, 2, 0},  // operator
  {3807, 0, 3, MANY | OMITEMPTY},  // values
  // apimachinery.meta.v1.FieldsV1
  {15379, 1, 1, 0},  // -
  // apimachinery.meta.v1.GroupResource
  {2355, 0, 1, 0},  // group
  {948, 0, 2, 0},  // resource
  // apimachinery.meta.v1.GroupVersionKind
  {2355, 0, 1, 0},  // group
  {1090, 0, 2, 0},  // version
  {558, 0, 3, 0},  // kind
  // apimachinery.meta.v1.LabelSelector
  {16344, 0, 1, MAP | OMITEMPTY},  // matchLabels
  {7358, 1076, 2, MANY | OMITEMPTY},  // matchExpressions
  // apimachinery.meta.v1.LabelSelectorRequirement
  {15, 0, 1, 0},  // key
  {3794, 0, 2, 0},  // operator
  {3807, 0, 3, MANY | OMITEMPTY},  // values
  // apimachinery.meta.v1.ManagedFieldsEntry
  {16360, 0, 1, OMITEMPTY},  // manager
  {16372, 0, 2, OMITEMPTY},  // operation
  {543, 0, 3, OMITEMPTY},  // apiVersion
  {14987, 1083, 4, OMITEMPTY | POINTER},  // time
  {16386, 0, 6, OMITEMPTY},  // fieldsType
  {16401, 1072, 7, OMITEMPTY | POINTER},  // fieldsV1
  {1056, 0, 8, OMITEMPTY},  // subresource
  // apimachinery.meta.v1.MicroTime
  {10889, 4, 1, 0},  // seconds
  {16414, 3, 2, 0},  // nanos
  // apimachinery.meta.v1.ObjectMeta
  {68, 0, 1, OMITEMPTY},  // name
  {16424, 0, 2, OMITEMPTY},  // generateName
  {567, 0, 3, OMITEMPTY},  // namespace
  {16441, 0, 4, OMITEMPTY},  // selfLink
  {2095, 0, 5, OMITEMPTY},  // uid
  {4932, 0, 6, OMITEMPTY},  // resourceVersion
  {13667, 4, 7, OMITEMPTY},  // generation
  {16454, 1083, 8, OMITEMPTY | OMITZERO},  // creationTimestamp
  {16476, 1083, 9, OMITEMPTY | POINTER},  // deletionTimestamp
  {16498, 4, 10, OMITEMPTY | POINTER},  // deletionGracePeriodSeconds
  {16529, 0, 11, MAP | OMITEMPTY},  // labels
  {12358, 0, 12, MAP | OMITEMPTY},  // annotations
  {16540, 1080, 13, MANY | OMITEMPTY},  // ownerReferences
  {6889, 0, 14, MANY | OMITEMPTY},  // finalizers
  {16560, 1077, 17, MANY | OMITEMPTY},  // managedFields
  // apimachinery.meta.v1.OwnerReference
  {558, 0, 1, 0},  // kind
  {68, 0, 3, 0},  // name
  {2095, 0, 4, 0},  // uid
  {543, 0, 5, 0},  // apiVersion
  {12517, 2, 6, OMITEMPTY | POINTER},  // controller
  {16578, 2, 7, OMITEMPTY | POINTER},  // blockOwnerDeletion
  // apimachinery.meta.v1.PartialObjectMetadata
  {177, 1079, 1, OMITEMPTY},  // metadata
  // apimachinery.meta.v1.Preconditions
  {2095, 0, 1, OMITEMPTY | POINTER},  // uid
  {4932, 0, 2, OMITEMPTY | POINTER},  // resourceVersion
  // apimachinery.meta.v1.Time
  {10889, 4, 1, 0},  // seconds
  {16414, 3, 2, 0},  // nanos
  // apimachinery.pkg.runtime.RawExtension
  {15379, 1, 1, 0},  // -
  // apimachinery.pkg.runtime.TypeMeta
  {543, 0, 1, OMITEMPTY},  // apiVersion
  {558, 0, 2, OMITEMPTY},  // kind
  // apimachinery.pkg.runtime.Unknown
  {542, 1085, 1, INLINE},  // 
  {15379, 1, 2, 0},  // -
  {16601, 0, 3, 0},  // contentEncoding
  {16621, 0, 4, 0},  // contentType
  // apimachinery.pkg.util.intstr.IntOrString
  {1193, 4, 1, 0},  // type
  {16637, 3, 2, 0},  // intVal
  {16648, 0, 3, 0},  // strVal
  // kube_aggregator.apiregistration.v1.APIService
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1090, 2, OMITEMPTY},  // spec
  {732, 1091, 3, OMITEMPTY},  // status
  // kube_aggregator.apiregistration.v1.APIServiceCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // kube_aggregator.apiregistration.v1.APIServiceSpec
  {902, 1092, 1, OMITEMPTY | POINTER},  // service
  {2355, 0, 2, OMITEMPTY},  // group
  {1090, 0, 3, OMITEMPTY},  // version
  {16659, 2, 4, OMITEMPTY},  // insecureSkipTLSVerify
  {914, 1, 5, OMITEMPTY},  // caBundle
  {16685, 3, 7, 0},  // groupPriorityMinimum
  {16710, 3, 8, 0},  // versionPriority
  // kube_aggregator.apiregistration.v1.APIServiceStatus
  {842, 1089, 1, MANY | OMITEMPTY},  // conditions
  // kube_aggregator.apiregistration.v1.ServiceReference
  {567, 0, 1, OMITEMPTY},  // namespace
  {68, 0, 2, OMITEMPTY},  // name
  {700, 3, 3, OMITEMPTY | POINTER},  // port
  // kube_aggregator.apiregistration.v1beta1.APIService
  {177, 1079, 1, OMITEMPTY},  // metadata
  {190, 1095, 2, OMITEMPTY},  // spec
  {732, 1096, 3, OMITEMPTY},  // status
  // kube_aggregator.apiregistration.v1beta1.APIServiceCondition
  {1193, 0, 1, 0},  // type
  {732, 0, 2, 0},  // status
  {1202, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {869, 0, 4, OMITEMPTY},  // reason
  {857, 0, 5, OMITEMPTY},  // message
  // kube_aggregator.apiregistration.v1beta1.APIServiceSpec
  {902, 1097, 1, OMITEMPTY | POINTER},  // service
  {2355, 0, 2, OMITEMPTY},  // group
  {1090, 0, 3, OMITEMPTY},  // version
  {16659, 2, 4, OMITEMPTY},  // insecureSkipTLSVerify
  {914, 1, 5, OMITEMPTY},  // caBundle
  {16685, 3, 7, 0},  // groupPriorityMinimum
  {16710, 3, 8, 0},  // versionPriority
  // kube_aggregator.apiregistration.v1beta1.APIServiceStatus
  {842, 1094, 1, MANY | OMITEMPTY},  // conditions
  // kube_aggregator.apiregistration.v1beta1.ServiceReference
  {567, 0, 1, OMITEMPTY},  // namespace
  {68, 0, 2, OMITEMPTY},  // name
  {700, 3, 3, OMITEMPTY | POINTER},  // port
};

const struct kubernetes_message kubernetes_messages[] = {
  {0, 1, OBJECT},  // 0 api.admissionregistration.v1.ApplyConfiguration
  {1, 2, OBJECT},  // 1 api.admissionregistration.v1.AuditAnnotation
  {3, 2, OBJECT},  // 2 api.admissionregistration.v1.ExpressionWarning
  {5, 1, OBJECT},  // 3 api.admissionregistration.v1.JSONPatch
  {6, 2, OBJECT},  // 4 api.admissionregistration.v1.MatchCondition
  {8, 5, OBJECT},  // 5 api.admissionregistration.v1.MatchResources
  {13, 2, OBJECT},  // 6 api.admissionregistration.v1.MutatingAdmissionPolicy
  {15, 2, OBJECT},  // 7 api.admissionregistration.v1.MutatingAdmissionPolicyBinding
  {17, 3, OBJECT},  // 8 api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
  {20, 7, OBJECT},  // 9 api.admissionregistration.v1.MutatingAdmissionPolicySpec
  {27, 12, OBJECT},  // 10 api.admissionregistration.v1.MutatingWebhook
  {39, 2, OBJECT},  // 11 api.admissionregistration.v1.MutatingWebhookConfiguration
  {41, 3, OBJECT},  // 12 api.admissionregistration.v1.Mutation
  {44, 2, OBJECT},  // 13 api.admissionregistration.v1.NamedRuleWithOperations
  {46, 2, OBJECT},  // 14 api.admissionregistration.v1.ParamKind
  {48, 4, OBJECT},  // 15 api.admissionregistration.v1.ParamRef
  {52, 4, OBJECT},  // 16 api.admissionregistration.v1.Rule
  {56, 2, OBJECT},  // 17 api.admissionregistration.v1.RuleWithOperations
  {58, 4, OBJECT},  // 18 api.admissionregistration.v1.ServiceReference
  {62, 1, OBJECT},  // 19 api.admissionregistration.v1.TypeChecking
  {63, 3, OBJECT},  // 20 api.admissionregistration.v1.ValidatingAdmissionPolicy
  {66, 2, OBJECT},  // 21 api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
  {68, 4, OBJECT},  // 22 api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
  {72, 7, OBJECT},  // 23 api.admissionregistration.v1.ValidatingAdmissionPolicySpec
  {79, 3, OBJECT},  // 24 api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
  {82, 11, OBJECT},  // 25 api.admissionregistration.v1.ValidatingWebhook
  {93, 2, OBJECT},  // 26 api.admissionregistration.v1.ValidatingWebhookConfiguration
  {95, 4, OBJECT},  // 27 api.admissionregistration.v1.Validation
  {99, 2, OBJECT},  // 28 api.admissionregistration.v1.Variable
  {101, 3, OBJECT},  // 29 api.admissionregistration.v1.WebhookClientConfig
  {104, 1, OBJECT},  // 30 api.admissionregistration.v1alpha1.ApplyConfiguration
  {105, 2, OBJECT},  // 31 api.admissionregistration.v1alpha1.AuditAnnotation
  {107, 2, OBJECT},  // 32 api.admissionregistration.v1alpha1.ExpressionWarning
  {109, 1, OBJECT},  // 33 api.admissionregistration.v1alpha1.JSONPatch
  {110, 2, OBJECT},  // 34 api.admissionregistration.v1alpha1.MatchCondition
  {112, 5, OBJECT},  // 35 api.admissionregistration.v1alpha1.MatchResources
  {117, 2, OBJECT},  // 36 api.admissionregistration.v1alpha1.MutatingAdmissionPolicy
  {119, 2, OBJECT},  // 37 api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding
  {121, 3, OBJECT},  // 38 api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec
  {124, 7, OBJECT},  // 39 api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec
  {131, 3, OBJECT},  // 40 api.admissionregistration.v1alpha1.Mutation
  {134, 2, OBJECT},  // 41 api.admissionregistration.v1alpha1.NamedRuleWithOperations
  {136, 2, OBJECT},  // 42 api.admissionregistration.v1alpha1.ParamKind
  {138, 4, OBJECT},  // 43 api.admissionregistration.v1alpha1.ParamRef
  {142, 1, OBJECT},  // 44 api.admissionregistration.v1alpha1.TypeChecking
  {143, 3, OBJECT},  // 45 api.admissionregistration.v1alpha1.ValidatingAdmissionPolicy
  {146, 2, OBJECT},  // 46 api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding
  {148, 4, OBJECT},  // 47 api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec
  {152, 7, OBJECT},  // 48 api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec
  {159, 3, OBJECT},  // 49 api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus
  {162, 4, OBJECT},  // 50 api.admissionregistration.v1alpha1.Validation
  {166, 2, OBJECT},  // 51 api.admissionregistration.v1alpha1.Variable
  {168, 1, OBJECT},  // 52 api.admissionregistration.v1beta1.ApplyConfiguration
  {169, 2, OBJECT},  // 53 api.admissionregistration.v1beta1.AuditAnnotation
  {171, 2, OBJECT},  // 54 api.admissionregistration.v1beta1.ExpressionWarning
  {173, 1, OBJECT},  // 55 api.admissionregistration.v1beta1.JSONPatch
  {174, 2, OBJECT},  // 56 api.admissionregistration.v1beta1.MatchCondition
  {176, 5, OBJECT},  // 57 api.admissionregistration.v1beta1.MatchResources
  {181, 2, OBJECT},  // 58 api.admissionregistration.v1beta1.MutatingAdmissionPolicy
  {183, 2, OBJECT},  // 59 api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding
  {185, 3, OBJECT},  // 60 api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec
  {188, 7, OBJECT},  // 61 api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec
  {195, 12, OBJECT},  // 62 api.admissionregistration.v1beta1.MutatingWebhook
  {207, 2, OBJECT},  // 63 api.admissionregistration.v1beta1.MutatingWebhookConfiguration
  {209, 3, OBJECT},  // 64 api.admissionregistration.v1beta1.Mutation
  {212, 2, OBJECT},  // 65 api.admissionregistration.v1beta1.NamedRuleWithOperations
  {214, 2, OBJECT},  // 66 api.admissionregistration.v1beta1.ParamKind
  {216, 4, OBJECT},  // 67 api.admissionregistration.v1beta1.ParamRef
  {220, 4, OBJECT},  // 68 api.admissionregistration.v1beta1.ServiceReference
  {224, 1, OBJECT},  // 69 api.admissionregistration.v1beta1.TypeChecking
  {225, 3, OBJECT},  // 70 api.admissionregistration.v1beta1.ValidatingAdmissionPolicy
  {228, 2, OBJECT},  // 71 api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding
  {230, 4, OBJECT},  // 72 api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec
  {234, 7, OBJECT},  // 73 api.admissionregistration.v1beta1.ValidatingAdmissionPolicySpec
  {241, 3, OBJECT},  // 74 api.admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus
  {244, 11, OBJECT},  // 75 api.admissionregistration.v1beta1.ValidatingWebhook
  {255, 2, OBJECT},  // 76 api.admissionregistration.v1beta1.ValidatingWebhookConfiguration
  {257, 4, OBJECT},  // 77 api.admissionregistration.v1beta1.Validation
  {261, 2, OBJECT},  // 78 api.admissionregistration.v1beta1.Variable
  {263, 3, OBJECT},  // 79 api.admissionregistration.v1beta1.WebhookClientConfig
  {266, 2, OBJECT},  // 80 api.apidiscovery.v2.APIGroupDiscovery
  {268, 8, OBJECT},  // 81 api.apidiscovery.v2.APIResourceDiscovery
  {276, 4, OBJECT},  // 82 api.apidiscovery.v2.APISubresourceDiscovery
  {280, 3, OBJECT},  // 83 api.apidiscovery.v2.APIVersionDiscovery
  {283, 2, OBJECT},  // 84 api.apidiscovery.v2beta1.APIGroupDiscovery
  {285, 8, OBJECT},  // 85 api.apidiscovery.v2beta1.APIResourceDiscovery
  {293, 4, OBJECT},  // 86 api.apidiscovery.v2beta1.APISubresourceDiscovery
  {297, 3, OBJECT},  // 87 api.apidiscovery.v2beta1.APIVersionDiscovery
  {300, 4, OBJECT},  // 88 api.apiserverinternal.v1alpha1.ServerStorageVersion
  {304, 3, OBJECT},  // 89 api.apiserverinternal.v1alpha1.StorageVersion
  {307, 6, OBJECT},  // 90 api.apiserverinternal.v1alpha1.StorageVersionCondition
  {313, 3, OBJECT},  // 91 api.apiserverinternal.v1alpha1.StorageVersionStatus
  {316, 3, OBJECT},  // 92 api.apps.v1.ControllerRevision
  {319, 3, OBJECT},  // 93 api.apps.v1.DaemonSet
  {322, 5, OBJECT},  // 94 api.apps.v1.DaemonSetCondition
  {327, 5, OBJECT},  // 95 api.apps.v1.DaemonSetSpec
  {332, 10, OBJECT},  // 96 api.apps.v1.DaemonSetStatus
  {342, 2, OBJECT},  // 97 api.apps.v1.DaemonSetUpdateStrategy
  {344, 3, OBJECT},  // 98 api.apps.v1.Deployment
  {347, 6, OBJECT},  // 99 api.apps.v1.DeploymentCondition
  {353, 8, OBJECT},  // 100 api.apps.v1.DeploymentSpec
  {361, 9, OBJECT},  // 101 api.apps.v1.DeploymentStatus
  {370, 2, OBJECT},  // 102 api.apps.v1.DeploymentStrategy
  {372, 3, OBJECT},  // 103 api.apps.v1.ReplicaSet
  {375, 5, OBJECT},  // 104 api.apps.v1.ReplicaSetCondition
  {380, 4, OBJECT},  // 105 api.apps.v1.ReplicaSetSpec
  {384, 7, OBJECT},  // 106 api.apps.v1.ReplicaSetStatus
  {391, 2, OBJECT},  // 107 api.apps.v1.RollingUpdateDaemonSet
  {393, 2, OBJECT},  // 108 api.apps.v1.RollingUpdateDeployment
  {395, 2, OBJECT},  // 109 api.apps.v1.RollingUpdateStatefulSetStrategy
  {397, 3, OBJECT},  // 110 api.apps.v1.StatefulSet
  {400, 5, OBJECT},  // 111 api.apps.v1.StatefulSetCondition
  {405, 1, OBJECT},  // 112 api.apps.v1.StatefulSetOrdinals
  {406, 2, OBJECT},  // 113 api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
  {408, 11, OBJECT},  // 114 api.apps.v1.StatefulSetSpec
  {419, 10, OBJECT},  // 115 api.apps.v1.StatefulSetStatus
  {429, 2, OBJECT},  // 116 api.apps.v1.StatefulSetUpdateStrategy
  {431, 3, OBJECT},  // 117 api.apps.v1beta1.ControllerRevision
  {434, 3, OBJECT},  // 118 api.apps.v1beta1.Deployment
  {437, 6, OBJECT},  // 119 api.apps.v1beta1.DeploymentCondition
  {443, 9, OBJECT},  // 120 api.apps.v1beta1.DeploymentSpec
  {452, 9, OBJECT},  // 121 api.apps.v1beta1.DeploymentStatus
  {461, 2, OBJECT},  // 122 api.apps.v1beta1.DeploymentStrategy
  {463, 1, OBJECT},  // 123 api.apps.v1beta1.RollbackConfig
  {464, 2, OBJECT},  // 124 api.apps.v1beta1.RollingUpdateDeployment
  {466, 2, OBJECT},  // 125 api.apps.v1beta1.RollingUpdateStatefulSetStrategy
  {468, 3, OBJECT},  // 126 api.apps.v1beta1.Scale
  {471, 1, OBJECT},  // 127 api.apps.v1beta1.ScaleSpec
  {472, 3, OBJECT},  // 128 api.apps.v1beta1.ScaleStatus
  {475, 3, OBJECT},  // 129 api.apps.v1beta1.StatefulSet
  {478, 5, OBJECT},  // 130 api.apps.v1beta1.StatefulSetCondition
  {483, 1, OBJECT},  // 131 api.apps.v1beta1.StatefulSetOrdinals
  {484, 2, OBJECT},  // 132 api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy
  {486, 11, OBJECT},  // 133 api.apps.v1beta1.StatefulSetSpec
  {497, 10, OBJECT},  // 134 api.apps.v1beta1.StatefulSetStatus
  {507, 2, OBJECT},  // 135 api.apps.v1beta1.StatefulSetUpdateStrategy
  {509, 3, OBJECT},  // 136 api.apps.v1beta2.ControllerRevision
  {512, 3, OBJECT},  // 137 api.apps.v1beta2.DaemonSet
  {515, 5, OBJECT},  // 138 api.apps.v1beta2.DaemonSetCondition
  {520, 5, OBJECT},  // 139 api.apps.v1beta2.DaemonSetSpec
  {525, 10, OBJECT},  // 140 api.apps.v1beta2.DaemonSetStatus
  {535, 2, OBJECT},  // 141 api.apps.v1beta2.DaemonSetUpdateStrategy
  {537, 3, OBJECT},  // 142 api.apps.v1beta2.Deployment
  {540, 6, OBJECT},  // 143 api.apps.v1beta2.DeploymentCondition
  {546, 8, OBJECT},  // 144 api.apps.v1beta2.DeploymentSpec
  {554, 9, OBJECT},  // 145 api.apps.v1beta2.DeploymentStatus
  {563, 2, OBJECT},  // 146 api.apps.v1beta2.DeploymentStrategy
  {565, 3, OBJECT},  // 147 api.apps.v1beta2.ReplicaSet
  {568, 5, OBJECT},  // 148 api.apps.v1beta2.ReplicaSetCondition
  {573, 4, OBJECT},  // 149 api.apps.v1beta2.ReplicaSetSpec
  {577, 7, OBJECT},  // 150 api.apps.v1beta2.ReplicaSetStatus
  {584, 2, OBJECT},  // 151 api.apps.v1beta2.RollingUpdateDaemonSet
  {586, 2, OBJECT},  // 152 api.apps.v1beta2.RollingUpdateDeployment
  {588, 2, OBJECT},  // 153 api.apps.v1beta2.RollingUpdateStatefulSetStrategy
  {590, 3, OBJECT},  // 154 api.apps.v1beta2.Scale
  {593, 1, OBJECT},  // 155 api.apps.v1beta2.ScaleSpec
  {594, 3, OBJECT},  // 156 api.apps.v1beta2.ScaleStatus
  {597, 3, OBJECT},  // 157 api.apps.v1beta2.StatefulSet
  {600, 5, OBJECT},  // 158 api.apps.v1beta2.StatefulSetCondition
  {605, 1, OBJECT},  // 159 api.apps.v1beta2.StatefulSetOrdinals
  {606, 2, OBJECT},  // 160 api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy
  {608, 11, OBJECT},  // 161 api.apps.v1beta2.StatefulSetSpec
  {619, 10, OBJECT},  // 162 api.apps.v1beta2.StatefulSetStatus
  {629, 2, OBJECT},  // 163 api.apps.v1beta2.StatefulSetUpdateStrategy
  {631, 1, LIST},  // 164 api.authentication.v1.AttestationValue
  {632, 4, OBJECT},  // 165 api.authentication.v1.BoundObjectReference
  {636, 1, LIST},  // 166 api.authentication.v1.ExtraValue
  {637, 2, OBJECT},  // 167 api.authentication.v1.SelfSubjectReview
  {639, 1, OBJECT},  // 168 api.authentication.v1.SelfSubjectReviewStatus
  {640, 3, OBJECT},  // 169 api.authentication.v1.TokenRequest
  {643, 4, OBJECT},  // 170 api.authentication.v1.TokenRequestSpec
  {647, 2, OBJECT},  // 171 api.authentication.v1.TokenRequestStatus
  {649, 3, OBJECT},  // 172 api.authentication.v1.TokenReview
  {652, 2, OBJECT},  // 173 api.authentication.v1.TokenReviewSpec
  {654, 4, OBJECT},  // 174 api.authentication.v1.TokenReviewStatus
  {658, 4, OBJECT},  // 175 api.authentication.v1.UserInfo
  {662, 2, OBJECT},  // 176 api.authentication.v1alpha1.SelfSubjectReview
  {664, 1, OBJECT},  // 177 api.authentication.v1alpha1.SelfSubjectReviewStatus
  {665, 1, LIST},  // 178 api.authentication.v1beta1.ExtraValue
  {666, 2, OBJECT},  // 179 api.authentication.v1beta1.SelfSubjectReview
  {668, 1, OBJECT},  // 180 api.authentication.v1beta1.SelfSubjectReviewStatus
  {669, 3, OBJECT},  // 181 api.authentication.v1beta1.TokenReview
  {672, 2, OBJECT},  // 182 api.authentication.v1beta1.TokenReviewSpec
  {674, 4, OBJECT},  // 183 api.authentication.v1beta1.TokenReviewStatus
  {678, 4, OBJECT},  // 184 api.authentication.v1beta1.UserInfo
  {682, 1, LIST},  // 185 api.authorization.v1.ExtraValue
  {683, 2, OBJECT},  // 186 api.authorization.v1.FieldSelectorAttributes
  {685, 2, OBJECT},  // 187 api.authorization.v1.LabelSelectorAttributes
  {687, 3, OBJECT},  // 188 api.authorization.v1.LocalSubjectAccessReview
  {690, 2, OBJECT},  // 189 api.authorization.v1.NonResourceAttributes
  {692, 2, OBJECT},  // 190 api.authorization.v1.NonResourceRule
  {694, 9, OBJECT},  // 191 api.authorization.v1.ResourceAttributes
  {703, 4, OBJECT},  // 192 api.authorization.v1.ResourceRule
  {707, 3, OBJECT},  // 193 api.authorization.v1.SelfSubjectAccessReview
  {710, 2, OBJECT},  // 194 api.authorization.v1.SelfSubjectAccessReviewSpec
  {712, 3, OBJECT},  // 195 api.authorization.v1.SelfSubjectRulesReview
  {715, 1, OBJECT},  // 196 api.authorization.v1.SelfSubjectRulesReviewSpec
  {716, 3, OBJECT},  // 197 api.authorization.v1.SubjectAccessReview
  {719, 6, OBJECT},  // 198 api.authorization.v1.SubjectAccessReviewSpec
  {725, 4, OBJECT},  // 199 api.authorization.v1.SubjectAccessReviewStatus
  {729, 4, OBJECT},  // 200 api.authorization.v1.SubjectRulesReviewStatus
  {733, 1, LIST},  // 201 api.authorization.v1beta1.ExtraValue
  {734, 3, OBJECT},  // 202 api.authorization.v1beta1.LocalSubjectAccessReview
  {737, 2, OBJECT},  // 203 api.authorization.v1beta1.NonResourceAttributes
  {739, 2, OBJECT},  // 204 api.authorization.v1beta1.NonResourceRule
  {741, 9, OBJECT},  // 205 api.authorization.v1beta1.ResourceAttributes
  {750, 4, OBJECT},  // 206 api.authorization.v1beta1.ResourceRule
  {754, 3, OBJECT},  // 207 api.authorization.v1beta1.SelfSubjectAccessReview
  {757, 2, OBJECT},  // 208 api.authorization.v1beta1.SelfSubjectAccessReviewSpec
  {759, 3, OBJECT},  // 209 api.authorization.v1beta1.SelfSubjectRulesReview
  {762, 1, OBJECT},  // 210 api.authorization.v1beta1.SelfSubjectRulesReviewSpec
  {763, 3, OBJECT},  // 211 api.authorization.v1beta1.SubjectAccessReview
  {766, 6, OBJECT},  // 212 api.authorization.v1beta1.SubjectAccessReviewSpec
  {772, 4, OBJECT},  // 213 api.authorization.v1beta1.SubjectAccessReviewStatus
  {776, 4, OBJECT},  // 214 api.authorization.v1beta1.SubjectRulesReviewStatus
  {780, 3, OBJECT},  // 215 api.autoscaling.v1.CrossVersionObjectReference
  {783, 3, OBJECT},  // 216 api.autoscaling.v1.HorizontalPodAutoscaler
  {786, 4, OBJECT},  // 217 api.autoscaling.v1.HorizontalPodAutoscalerSpec
  {790, 5, OBJECT},  // 218 api.autoscaling.v1.HorizontalPodAutoscalerStatus
  {795, 3, OBJECT},  // 219 api.autoscaling.v1.Scale
  {798, 1, OBJECT},  // 220 api.autoscaling.v1.ScaleSpec
  {799, 2, OBJECT},  // 221 api.autoscaling.v1.ScaleStatus
  {801, 3, OBJECT},  // 222 api.autoscaling.v2.ContainerResourceMetricSource
  {804, 3, OBJECT},  // 223 api.autoscaling.v2.ContainerResourceMetricStatus
  {807, 3, OBJECT},  // 224 api.autoscaling.v2.CrossVersionObjectReference
  {810, 2, OBJECT},  // 225 api.autoscaling.v2.ExternalMetricSource
  {812, 2, OBJECT},  // 226 api.autoscaling.v2.ExternalMetricStatus
  {814, 3, OBJECT},  // 227 api.autoscaling.v2.HPAScalingPolicy
  {817, 4, OBJECT},  // 228 api.autoscaling.v2.HPAScalingRules
  {821, 3, OBJECT},  // 229 api.autoscaling.v2.HorizontalPodAutoscaler
  {824, 2, OBJECT},  // 230 api.autoscaling.v2.HorizontalPodAutoscalerBehavior
  {826, 6, OBJECT},  // 231 api.autoscaling.v2.HorizontalPodAutoscalerCondition
  {832, 5, OBJECT},  // 232 api.autoscaling.v2.HorizontalPodAutoscalerSpec
  {837, 6, OBJECT},  // 233 api.autoscaling.v2.HorizontalPodAutoscalerStatus
  {843, 2, OBJECT},  // 234 api.autoscaling.v2.MetricIdentifier
  {845, 6, OBJECT},  // 235 api.autoscaling.v2.MetricSpec
  {851, 6, OBJECT},  // 236 api.autoscaling.v2.MetricStatus
  {857, 4, OBJECT},  // 237 api.autoscaling.v2.MetricTarget
  {861, 3, OBJECT},  // 238 api.autoscaling.v2.MetricValueStatus
  {864, 3, OBJECT},  // 239 api.autoscaling.v2.ObjectMetricSource
  {867, 3, OBJECT},  // 240 api.autoscaling.v2.ObjectMetricStatus
  {870, 2, OBJECT},  // 241 api.autoscaling.v2.PodsMetricSource
  {872, 2, OBJECT},  // 242 api.autoscaling.v2.PodsMetricStatus
  {874, 2, OBJECT},  // 243 api.autoscaling.v2.ResourceMetricSource
  {876, 2, OBJECT},  // 244 api.autoscaling.v2.ResourceMetricStatus
  {878, 3, OBJECT},  // 245 api.batch.v1.CronJob
  {881, 8, OBJECT},  // 246 api.batch.v1.CronJobSpec
  {889, 3, OBJECT},  // 247 api.batch.v1.CronJobStatus
  {892, 3, OBJECT},  // 248 api.batch.v1.Job
  {895, 6, OBJECT},  // 249 api.batch.v1.JobCondition
  {901, 4, OBJECT},  // 250 api.batch.v1.JobSchedulingConfiguration
  {905, 17, OBJECT},  // 251 api.batch.v1.JobSpec
  {922, 11, OBJECT},  // 252 api.batch.v1.JobStatus
  {933, 2, OBJECT},  // 253 api.batch.v1.JobTemplateSpec
  {935, 1, OBJECT},  // 254 api.batch.v1.PodFailurePolicy
  {936, 3, OBJECT},  // 255 api.batch.v1.PodFailurePolicyOnExitCodesRequirement
  {939, 2, OBJECT},  // 256 api.batch.v1.PodFailurePolicyOnPodConditionsPattern
  {941, 3, OBJECT},  // 257 api.batch.v1.PodFailurePolicyRule
  {944, 1, OBJECT},  // 258 api.batch.v1.SuccessPolicy
  {945, 2, OBJECT},  // 259 api.batch.v1.SuccessPolicyRule
  {947, 2, OBJECT},  // 260 api.batch.v1.UncountedTerminatedPods
  {949, 3, OBJECT},  // 261 api.batch.v1beta1.CronJob
  {952, 8, OBJECT},  // 262 api.batch.v1beta1.CronJobSpec
  {960, 3, OBJECT},  // 263 api.batch.v1beta1.CronJobStatus
  {963, 2, OBJECT},  // 264 api.batch.v1beta1.JobTemplateSpec
  {965, 3, OBJECT},  // 265 api.certificates.v1.CertificateSigningRequest
  {968, 6, OBJECT},  // 266 api.certificates.v1.CertificateSigningRequestCondition
  {974, 8, OBJECT},  // 267 api.certificates.v1.CertificateSigningRequestSpec
  {982, 2, OBJECT},  // 268 api.certificates.v1.CertificateSigningRequestStatus
  {984, 2, OBJECT},  // 269 api.certificates.v1.ClusterTrustBundle
  {986, 2, OBJECT},  // 270 api.certificates.v1.ClusterTrustBundleSpec
  {988, 1, LIST},  // 271 api.certificates.v1.ExtraValue
  {989, 3, OBJECT},  // 272 api.certificates.v1.PodCertificateRequest
  {992, 10, OBJECT},  // 273 api.certificates.v1.PodCertificateRequestSpec
  {1002, 5, OBJECT},  // 274 api.certificates.v1.PodCertificateRequestStatus
  {1007, 2, OBJECT},  // 275 api.certificates.v1alpha1.ClusterTrustBundle
  {1009, 2, OBJECT},  // 276 api.certificates.v1alpha1.ClusterTrustBundleSpec
  {1011, 3, OBJECT},  // 277 api.certificates.v1beta1.CertificateSigningRequest
  {1014, 6, OBJECT},  // 278 api.certificates.v1beta1.CertificateSigningRequestCondition
  {1020, 8, OBJECT},  // 279 api.certificates.v1beta1.CertificateSigningRequestSpec
  {1028, 2, OBJECT},  // 280 api.certificates.v1beta1.CertificateSigningRequestStatus
  {1030, 2, OBJECT},  // 281 api.certificates.v1beta1.ClusterTrustBundle
  {1032, 2, OBJECT},  // 282 api.certificates.v1beta1.ClusterTrustBundleSpec
  {1034, 1, LIST},  // 283 api.certificates.v1beta1.ExtraValue
  {1035, 3, OBJECT},  // 284 api.certificates.v1beta1.PodCertificateRequest
  {1038, 12, OBJECT},  // 285 api.certificates.v1beta1.PodCertificateRequestSpec
  {1050, 5, OBJECT},  // 286 api.certificates.v1beta1.PodCertificateRequestStatus
  {1055, 2, OBJECT},  // 287 api.coordination.v1.Lease
  {1057, 7, OBJECT},  // 288 api.coordination.v1.LeaseSpec
  {1064, 2, OBJECT},  // 289 api.coordination.v1alpha2.LeaseCandidate
  {1066, 6, OBJECT},  // 290 api.coordination.v1alpha2.LeaseCandidateSpec
  {1072, 2, OBJECT},  // 291 api.coordination.v1beta1.Lease
  {1074, 2, OBJECT},  // 292 api.coordination.v1beta1.LeaseCandidate
  {1076, 6, OBJECT},  // 293 api.coordination.v1beta1.LeaseCandidateSpec
  {1082, 7, OBJECT},  // 294 api.coordination.v1beta1.LeaseSpec
  {1089, 4, OBJECT},  // 295 api.core.v1.AWSElasticBlockStoreVolumeSource
  {1093, 3, OBJECT},  // 296 api.core.v1.Affinity
  {1096, 2, OBJECT},  // 297 api.core.v1.AppArmorProfile
  {1098, 2, OBJECT},  // 298 api.core.v1.AttachedVolume
  {1100, 6, OBJECT},  // 299 api.core.v1.AzureDiskVolumeSource
  {1106, 4, OBJECT},  // 300 api.core.v1.AzureFilePersistentVolumeSource
  {1110, 3, OBJECT},  // 301 api.core.v1.AzureFileVolumeSource
  {1113, 2, OBJECT},  // 302 api.core.v1.Binding
  {1115, 10, OBJECT},  // 303 api.core.v1.CSIPersistentVolumeSource
  {1125, 5, OBJECT},  // 304 api.core.v1.CSIVolumeSource
  {1130, 2, OBJECT},  // 305 api.core.v1.Capabilities
  {1132, 6, OBJECT},  // 306 api.core.v1.CephFSPersistentVolumeSource
  {1138, 6, OBJECT},  // 307 api.core.v1.CephFSVolumeSource
  {1144, 4, OBJECT},  // 308 api.core.v1.CinderPersistentVolumeSource
  {1148, 4, OBJECT},  // 309 api.core.v1.CinderVolumeSource
  {1152, 1, OBJECT},  // 310 api.core.v1.ClientIPConfig
  {1153, 6, OBJECT},  // 311 api.core.v1.ClusterTrustBundleProjection
  {1159, 4, OBJECT},  // 312 api.core.v1.ComponentCondition
  {1163, 2, OBJECT},  // 313 api.core.v1.ComponentStatus
  {1165, 4, OBJECT},  // 314 api.core.v1.ConfigMap
  {1169, 2, OBJECT},  // 315 api.core.v1.ConfigMapEnvSource
  {1171, 3, OBJECT},  // 316 api.core.v1.ConfigMapKeySelector
  {1174, 5, OBJECT},  // 317 api.core.v1.ConfigMapNodeConfigSource
  {1179, 3, OBJECT},  // 318 api.core.v1.ConfigMapProjection
  {1182, 5, OBJECT},  // 319 api.core.v1.ConfigMapVolumeSource
  {1187, 25, OBJECT},  // 320 api.core.v1.Container
  {1212, 3, OBJECT},  // 321 api.core.v1.ContainerExtendedResourceRequest
  {1215, 2, OBJECT},  // 322 api.core.v1.ContainerImage
  {1217, 5, OBJECT},  // 323 api.core.v1.ContainerPort
  {1222, 2, OBJECT},  // 324 api.core.v1.ContainerResizePolicy
  {1224, 2, OBJECT},  // 325 api.core.v1.ContainerRestartRule
  {1226, 2, OBJECT},  // 326 api.core.v1.ContainerRestartRuleOnExitCodes
  {1228, 3, OBJECT},  // 327 api.core.v1.ContainerState
  {1231, 1, OBJECT},  // 328 api.core.v1.ContainerStateRunning
  {1232, 7, OBJECT},  // 329 api.core.v1.ContainerStateTerminated
  {1239, 2, OBJECT},  // 330 api.core.v1.ContainerStateWaiting
  {1241, 15, OBJECT},  // 331 api.core.v1.ContainerStatus
  {1256, 1, OBJECT},  // 332 api.core.v1.ContainerUser
  {1257, 1, OBJECT},  // 333 api.core.v1.DaemonEndpoint
  {1258, 1, OBJECT},  // 334 api.core.v1.DownwardAPIProjection
  {1259, 5, OBJECT},  // 335 api.core.v1.DownwardAPIVolumeFile
  {1264, 3, OBJECT},  // 336 api.core.v1.DownwardAPIVolumeSource
  {1267, 3, OBJECT},  // 337 api.core.v1.EmptyDirVolumeSource
  {1270, 4, OBJECT},  // 338 api.core.v1.EndpointAddress
  {1274, 4, OBJECT},  // 339 api.core.v1.EndpointPort
  {1278, 3, OBJECT},  // 340 api.core.v1.EndpointSubset
  {1281, 2, OBJECT},  // 341 api.core.v1.Endpoints
  {1283, 3, OBJECT},  // 342 api.core.v1.EnvFromSource
  {1286, 3, OBJECT},  // 343 api.core.v1.EnvVar
  {1289, 5, OBJECT},  // 344 api.core.v1.EnvVarSource
  {1294, 2, OBJECT},  // 345 api.core.v1.EphemeralContainer
  {1296, 25, OBJECT},  // 346 api.core.v1.EphemeralContainerCommon
  {1321, 1, OBJECT},  // 347 api.core.v1.EphemeralVolumeSource
  {1322, 15, OBJECT},  // 348 api.core.v1.Event
  {1337, 2, OBJECT},  // 349 api.core.v1.EventSeries
  {1339, 2, OBJECT},  // 350 api.core.v1.EventSource
  {1341, 2, OBJECT},  // 351 api.core.v1.EvictionResponder
  {1343, 1, OBJECT},  // 352 api.core.v1.ExecAction
  {1344, 5, OBJECT},  // 353 api.core.v1.FCVolumeSource
  {1349, 4, OBJECT},  // 354 api.core.v1.FileKeySelector
  {1353, 5, OBJECT},  // 355 api.core.v1.FlexPersistentVolumeSource
  {1358, 5, OBJECT},  // 356 api.core.v1.FlexVolumeSource
  {1363, 2, OBJECT},  // 357 api.core.v1.FlockerVolumeSource
  {1365, 4, OBJECT},  // 358 api.core.v1.GCEPersistentDiskVolumeSource
  {1369, 3, OBJECT},  // 359 api.core.v1.GRPCAction
  {1372, 3, OBJECT},  // 360 api.core.v1.GitRepoVolumeSource
  {1375, 4, OBJECT},  // 361 api.core.v1.GlusterfsPersistentVolumeSource
  {1379, 3, OBJECT},  // 362 api.core.v1.GlusterfsVolumeSource
  {1382, 6, OBJECT},  // 363 api.core.v1.HTTPGetAction
  {1388, 2, OBJECT},  // 364 api.core.v1.HTTPHeader
  {1390, 2, OBJECT},  // 365 api.core.v1.HostAlias
  {1392, 1, OBJECT},  // 366 api.core.v1.HostIP
  {1393, 2, OBJECT},  // 367 api.core.v1.HostPathVolumeSource
  {1395, 11, OBJECT},  // 368 api.core.v1.ISCSIPersistentVolumeSource
  {1406, 11, OBJECT},  // 369 api.core.v1.ISCSIVolumeSource
  {1417, 2, OBJECT},  // 370 api.core.v1.ImageVolumeSource
  {1419, 1, OBJECT},  // 371 api.core.v1.ImageVolumeStatus
  {1420, 4, OBJECT},  // 372 api.core.v1.KeyToPath
  {1424, 3, OBJECT},  // 373 api.core.v1.Lifecycle
  {1427, 4, OBJECT},  // 374 api.core.v1.LifecycleHandler
  {1431, 2, OBJECT},  // 375 api.core.v1.LimitRange
  {1433, 6, OBJECT},  // 376 api.core.v1.LimitRangeItem
  {1439, 1, OBJECT},  // 377 api.core.v1.LimitRangeSpec
  {1440, 3, OBJECT},  // 378 api.core.v1.LinuxContainerUser
  {1443, 4, OBJECT},  // 379 api.core.v1.LoadBalancerIngress
  {1447, 1, OBJECT},  // 380 api.core.v1.LoadBalancerStatus
  {1448, 1, OBJECT},  // 381 api.core.v1.LocalObjectReference
  {1449, 2, OBJECT},  // 382 api.core.v1.LocalVolumeSource
  {1451, 2, OBJECT},  // 383 api.core.v1.ModifyVolumeStatus
  {1453, 3, OBJECT},  // 384 api.core.v1.NFSVolumeSource
  {1456, 3, OBJECT},  // 385 api.core.v1.Namespace
  {1459, 5, OBJECT},  // 386 api.core.v1.NamespaceCondition
  {1464, 1, OBJECT},  // 387 api.core.v1.NamespaceSpec
  {1465, 2, OBJECT},  // 388 api.core.v1.NamespaceStatus
  {1467, 3, OBJECT},  // 389 api.core.v1.Node
  {1470, 2, OBJECT},  // 390 api.core.v1.NodeAddress
  {1472, 2, OBJECT},  // 391 api.core.v1.NodeAffinity
  {1474, 2, OBJECT},  // 392 api.core.v1.NodeAllocatableMappedResources
  {1476, 3, OBJECT},  // 393 api.core.v1.NodeAllocatableOverheadResources
  {1479, 4, OBJECT},  // 394 api.core.v1.NodeAllocatableResourceClaimStatus
  {1483, 6, OBJECT},  // 395 api.core.v1.NodeCondition
  {1489, 1, OBJECT},  // 396 api.core.v1.NodeConfigSource
  {1490, 4, OBJECT},  // 397 api.core.v1.NodeConfigStatus
  {1494, 1, OBJECT},  // 398 api.core.v1.NodeDaemonEndpoints
  {1495, 1, OBJECT},  // 399 api.core.v1.NodeFeatures
  {1496, 1, OBJECT},  // 400 api.core.v1.NodePodPreemptionPolicy
  {1497, 2, OBJECT},  // 401 api.core.v1.NodeRuntimeHandler
  {1499, 2, OBJECT},  // 402 api.core.v1.NodeRuntimeHandlerFeatures
  {1501, 1, OBJECT},  // 403 api.core.v1.NodeSelector
  {1502, 3, OBJECT},  // 404 api.core.v1.NodeSelectorRequirement
  {1505, 2, OBJECT},  // 405 api.core.v1.NodeSelectorTerm
  {1507, 8, OBJECT},  // 406 api.core.v1.NodeSpec
  {1515, 14, OBJECT},  // 407 api.core.v1.NodeStatus
  {1529, 1, OBJECT},  // 408 api.core.v1.NodeSwapStatus
  {1530, 11, OBJECT},  // 409 api.core.v1.NodeSystemInfo
  {1541, 2, OBJECT},  // 410 api.core.v1.ObjectFieldSelector
  {1543, 7, OBJECT},  // 411 api.core.v1.ObjectReference
  {1550, 3, OBJECT},  // 412 api.core.v1.PersistentVolume
  {1553, 3, OBJECT},  // 413 api.core.v1.PersistentVolumeClaim
  {1556, 6, OBJECT},  // 414 api.core.v1.PersistentVolumeClaimCondition
  {1562, 9, OBJECT},  // 415 api.core.v1.PersistentVolumeClaimSpec
  {1571, 9, OBJECT},  // 416 api.core.v1.PersistentVolumeClaimStatus
  {1580, 2, OBJECT},  // 417 api.core.v1.PersistentVolumeClaimTemplate
  {1582, 2, OBJECT},  // 418 api.core.v1.PersistentVolumeClaimVolumeSource
  {1584, 22, OBJECT},  // 419 api.core.v1.PersistentVolumeSource
  {1606, 10, OBJECT},  // 420 api.core.v1.PersistentVolumeSpec
  {1616, 4, OBJECT},  // 421 api.core.v1.PersistentVolumeStatus
  {1620, 2, OBJECT},  // 422 api.core.v1.PhotonPersistentDiskVolumeSource
  {1622, 3, OBJECT},  // 423 api.core.v1.Pod
  {1625, 2, OBJECT},  // 424 api.core.v1.PodAffinity
  {1627, 6, OBJECT},  // 425 api.core.v1.PodAffinityTerm
  {1633, 2, OBJECT},  // 426 api.core.v1.PodAntiAffinity
  {1635, 8, OBJECT},  // 427 api.core.v1.PodCertificateProjection
  {1643, 7, OBJECT},  // 428 api.core.v1.PodCondition
  {1650, 3, OBJECT},  // 429 api.core.v1.PodDNSConfig
  {1653, 2, OBJECT},  // 430 api.core.v1.PodDNSConfigOption
  {1655, 2, OBJECT},  // 431 api.core.v1.PodExtendedResourceClaimStatus
  {1657, 1, OBJECT},  // 432 api.core.v1.PodIP
  {1658, 1, OBJECT},  // 433 api.core.v1.PodOS
  {1659, 1, OBJECT},  // 434 api.core.v1.PodReadinessGate
  {1660, 3, OBJECT},  // 435 api.core.v1.PodResourceClaim
  {1663, 2, OBJECT},  // 436 api.core.v1.PodResourceClaimStatus
  {1665, 1, OBJECT},  // 437 api.core.v1.PodSchedulingGate
  {1666, 1, OBJECT},  // 438 api.core.v1.PodSchedulingGroup
  {1667, 13, OBJECT},  // 439 api.core.v1.PodSecurityContext
  {1680, 43, OBJECT},  // 440 api.core.v1.PodSpec
  {1723, 22, OBJECT},  // 441 api.core.v1.PodStatus
  {1745, 2, OBJECT},  // 442 api.core.v1.PodTemplate
  {1747, 2, OBJECT},  // 443 api.core.v1.PodTemplateSpec
  {1749, 3, OBJECT},  // 444 api.core.v1.PodVolumeHealth
  {1752, 3, OBJECT},  // 445 api.core.v1.PortStatus
  {1755, 3, OBJECT},  // 446 api.core.v1.PortworxVolumeSource
  {1758, 2, OBJECT},  // 447 api.core.v1.PreferredSchedulingTerm
  {1760, 7, OBJECT},  // 448 api.core.v1.Probe
  {1767, 4, OBJECT},  // 449 api.core.v1.ProbeHandler
  {1771, 3, OBJECT},  // 450 api.core.v1.ProjectedVolumeSource
  {1774, 6, OBJECT},  // 451 api.core.v1.QuobyteVolumeSource
  {1780, 8, OBJECT},  // 452 api.core.v1.RBDPersistentVolumeSource
  {1788, 8, OBJECT},  // 453 api.core.v1.RBDVolumeSource
  {1796, 3, OBJECT},  // 454 api.core.v1.RangeAllocation
  {1799, 3, OBJECT},  // 455 api.core.v1.ReplicationController
  {1802, 5, OBJECT},  // 456 api.core.v1.ReplicationControllerCondition
  {1807, 4, OBJECT},  // 457 api.core.v1.ReplicationControllerSpec
  {1811, 6, OBJECT},  // 458 api.core.v1.ReplicationControllerStatus
  {1817, 2, OBJECT},  // 459 api.core.v1.ResourceClaim
  {1819, 3, OBJECT},  // 460 api.core.v1.ResourceFieldSelector
  {1822, 3, OBJECT},  // 461 api.core.v1.ResourceHealth
  {1825, 3, OBJECT},  // 462 api.core.v1.ResourceQuota
  {1828, 3, OBJECT},  // 463 api.core.v1.ResourceQuotaSpec
  {1831, 2, OBJECT},  // 464 api.core.v1.ResourceQuotaStatus
  {1833, 3, OBJECT},  // 465 api.core.v1.ResourceRequirements
  {1836, 2, OBJECT},  // 466 api.core.v1.ResourceStatus
  {1838, 4, OBJECT},  // 467 api.core.v1.SELinuxOptions
  {1842, 10, OBJECT},  // 468 api.core.v1.ScaleIOPersistentVolumeSource
  {1852, 10, OBJECT},  // 469 api.core.v1.ScaleIOVolumeSource
  {1862, 1, OBJECT},  // 470 api.core.v1.ScopeSelector
  {1863, 3, OBJECT},  // 471 api.core.v1.ScopedResourceSelectorRequirement
  {1866, 2, OBJECT},  // 472 api.core.v1.SeccompProfile
  {1868, 5, OBJECT},  // 473 api.core.v1.Secret
  {1873, 2, OBJECT},  // 474 api.core.v1.SecretEnvSource
  {1875, 3, OBJECT},  // 475 api.core.v1.SecretKeySelector
  {1878, 3, OBJECT},  // 476 api.core.v1.SecretProjection
  {1881, 2, OBJECT},  // 477 api.core.v1.SecretReference
  {1883, 5, OBJECT},  // 478 api.core.v1.SecretVolumeSource
  {1888, 12, OBJECT},  // 479 api.core.v1.SecurityContext
  {1900, 3, OBJECT},  // 480 api.core.v1.Service
  {1903, 4, OBJECT},  // 481 api.core.v1.ServiceAccount
  {1907, 4, OBJECT},  // 482 api.core.v1.ServiceAccountTokenProjection
  {1911, 6, OBJECT},  // 483 api.core.v1.ServicePort
  {1917, 20, OBJECT},  // 484 api.core.v1.ServiceSpec
  {1937, 2, OBJECT},  // 485 api.core.v1.ServiceStatus
  {1939, 1, OBJECT},  // 486 api.core.v1.SessionAffinityConfig
  {1940, 1, OBJECT},  // 487 api.core.v1.SleepAction
  {1941, 5, OBJECT},  // 488 api.core.v1.StorageOSPersistentVolumeSource
  {1946, 5, OBJECT},  // 489 api.core.v1.StorageOSVolumeSource
  {1951, 2, OBJECT},  // 490 api.core.v1.Sysctl
  {1953, 2, OBJECT},  // 491 api.core.v1.TCPSocketAction
  {1955, 4, OBJECT},  // 492 api.core.v1.Taint
  {1959, 5, OBJECT},  // 493 api.core.v1.Toleration
  {1964, 2, OBJECT},  // 494 api.core.v1.TopologySelectorLabelRequirement
  {1966, 1, OBJECT},  // 495 api.core.v1.TopologySelectorTerm
  {1967, 8, OBJECT},  // 496 api.core.v1.TopologySpreadConstraint
  {1975, 3, OBJECT},  // 497 api.core.v1.TypedLocalObjectReference
  {1978, 4, OBJECT},  // 498 api.core.v1.TypedObjectReference
  {1982, 2, OBJECT},  // 499 api.core.v1.Volume
  {1984, 2, OBJECT},  // 500 api.core.v1.VolumeDevice
  {1986, 3, OBJECT},  // 501 api.core.v1.VolumeHealthCondition
  {1989, 2, OBJECT},  // 502 api.core.v1.VolumeHealthStatus
  {1991, 8, OBJECT},  // 503 api.core.v1.VolumeMount
  {1999, 5, OBJECT},  // 504 api.core.v1.VolumeMountStatus
  {2004, 1, OBJECT},  // 505 api.core.v1.VolumeNodeAffinity
  {2005, 6, OBJECT},  // 506 api.core.v1.VolumeProjection
  {2011, 2, OBJECT},  // 507 api.core.v1.VolumeResourceRequirements
  {2013, 30, OBJECT},  // 508 api.core.v1.VolumeSource
  {2043, 1, OBJECT},  // 509 api.core.v1.VolumeStatus
  {2044, 4, OBJECT},  // 510 api.core.v1.VsphereVirtualDiskVolumeSource
  {2048, 2, OBJECT},  // 511 api.core.v1.WeightedPodAffinityTerm
  {2050, 4, OBJECT},  // 512 api.core.v1.WindowsSecurityContextOptions
  {2054, 8, OBJECT},  // 513 api.discovery.v1.Endpoint
  {2062, 3, OBJECT},  // 514 api.discovery.v1.EndpointConditions
  {2065, 2, OBJECT},  // 515 api.discovery.v1.EndpointHints
  {2067, 4, OBJECT},  // 516 api.discovery.v1.EndpointPort
  {2071, 4, OBJECT},  // 517 api.discovery.v1.EndpointSlice
  {2075, 1, OBJECT},  // 518 api.discovery.v1.ForNode
  {2076, 1, OBJECT},  // 519 api.discovery.v1.ForZone
  {2077, 7, OBJECT},  // 520 api.discovery.v1beta1.Endpoint
  {2084, 3, OBJECT},  // 521 api.discovery.v1beta1.EndpointConditions
  {2087, 2, OBJECT},  // 522 api.discovery.v1beta1.EndpointHints
  {2089, 4, OBJECT},  // 523 api.discovery.v1beta1.EndpointPort
  {2093, 4, OBJECT},  // 524 api.discovery.v1beta1.EndpointSlice
  {2097, 1, OBJECT},  // 525 api.discovery.v1beta1.ForNode
  {2098, 1, OBJECT},  // 526 api.discovery.v1beta1.ForZone
  {2099, 15, OBJECT},  // 527 api.events.v1.Event
  {2114, 2, OBJECT},  // 528 api.events.v1.EventSeries
  {2116, 15, OBJECT},  // 529 api.events.v1beta1.Event
  {2131, 2, OBJECT},  // 530 api.events.v1beta1.EventSeries
  {2133, 3, OBJECT},  // 531 api.extensions.v1beta1.DaemonSet
  {2136, 5, OBJECT},  // 532 api.extensions.v1beta1.DaemonSetCondition
  {2141, 6, OBJECT},  // 533 api.extensions.v1beta1.DaemonSetSpec
  {2147, 10, OBJECT},  // 534 api.extensions.v1beta1.DaemonSetStatus
  {2157, 2, OBJECT},  // 535 api.extensions.v1beta1.DaemonSetUpdateStrategy
  {2159, 3, OBJECT},  // 536 api.extensions.v1beta1.Deployment
  {2162, 6, OBJECT},  // 537 api.extensions.v1beta1.DeploymentCondition
  {2168, 9, OBJECT},  // 538 api.extensions.v1beta1.DeploymentSpec
  {2177, 9, OBJECT},  // 539 api.extensions.v1beta1.DeploymentStatus
  {2186, 2, OBJECT},  // 540 api.extensions.v1beta1.DeploymentStrategy
  {2188, 3, OBJECT},  // 541 api.extensions.v1beta1.HTTPIngressPath
  {2191, 1, OBJECT},  // 542 api.extensions.v1beta1.HTTPIngressRuleValue
  {2192, 2, OBJECT},  // 543 api.extensions.v1beta1.IPBlock
  {2194, 3, OBJECT},  // 544 api.extensions.v1beta1.Ingress
  {2197, 3, OBJECT},  // 545 api.extensions.v1beta1.IngressBackend
  {2200, 3, OBJECT},  // 546 api.extensions.v1beta1.IngressLoadBalancerIngress
  {2203, 1, OBJECT},  // 547 api.extensions.v1beta1.IngressLoadBalancerStatus
  {2204, 3, OBJECT},  // 548 api.extensions.v1beta1.IngressPortStatus
  {2207, 2, OBJECT},  // 549 api.extensions.v1beta1.IngressRule
  {2209, 1, OBJECT},  // 550 api.extensions.v1beta1.IngressRuleValue
  {2210, 4, OBJECT},  // 551 api.extensions.v1beta1.IngressSpec
  {2214, 1, OBJECT},  // 552 api.extensions.v1beta1.IngressStatus
  {2215, 2, OBJECT},  // 553 api.extensions.v1beta1.IngressTLS
  {2217, 2, OBJECT},  // 554 api.extensions.v1beta1.NetworkPolicy
  {2219, 2, OBJECT},  // 555 api.extensions.v1beta1.NetworkPolicyEgressRule
  {2221, 2, OBJECT},  // 556 api.extensions.v1beta1.NetworkPolicyIngressRule
  {2223, 3, OBJECT},  // 557 api.extensions.v1beta1.NetworkPolicyPeer
  {2226, 3, OBJECT},  // 558 api.extensions.v1beta1.NetworkPolicyPort
  {2229, 4, OBJECT},  // 559 api.extensions.v1beta1.NetworkPolicySpec
  {2233, 3, OBJECT},  // 560 api.extensions.v1beta1.ReplicaSet
  {2236, 5, OBJECT},  // 561 api.extensions.v1beta1.ReplicaSetCondition
  {2241, 4, OBJECT},  // 562 api.extensions.v1beta1.ReplicaSetSpec
  {2245, 7, OBJECT},  // 563 api.extensions.v1beta1.ReplicaSetStatus
  {2252, 1, OBJECT},  // 564 api.extensions.v1beta1.RollbackConfig
  {2253, 2, OBJECT},  // 565 api.extensions.v1beta1.RollingUpdateDaemonSet
  {2255, 2, OBJECT},  // 566 api.extensions.v1beta1.RollingUpdateDeployment
  {2257, 3, OBJECT},  // 567 api.extensions.v1beta1.Scale
  {2260, 1, OBJECT},  // 568 api.extensions.v1beta1.ScaleSpec
  {2261, 3, OBJECT},  // 569 api.extensions.v1beta1.ScaleStatus
  {2264, 2, OBJECT},  // 570 api.flowcontrol.v1.ExemptPriorityLevelConfiguration
  {2266, 1, OBJECT},  // 571 api.flowcontrol.v1.FlowDistinguisherMethod
  {2267, 3, OBJECT},  // 572 api.flowcontrol.v1.FlowSchema
  {2270, 5, OBJECT},  // 573 api.flowcontrol.v1.FlowSchemaCondition
  {2275, 4, OBJECT},  // 574 api.flowcontrol.v1.FlowSchemaSpec
  {2279, 1, OBJECT},  // 575 api.flowcontrol.v1.FlowSchemaStatus
  {2280, 1, OBJECT},  // 576 api.flowcontrol.v1.GroupSubject
  {2281, 2, OBJECT},  // 577 api.flowcontrol.v1.LimitResponse
  {2283, 4, OBJECT},  // 578 api.flowcontrol.v1.LimitedPriorityLevelConfiguration
  {2287, 2, OBJECT},  // 579 api.flowcontrol.v1.NonResourcePolicyRule
  {2289, 3, OBJECT},  // 580 api.flowcontrol.v1.PolicyRulesWithSubjects
  {2292, 3, OBJECT},  // 581 api.flowcontrol.v1.PriorityLevelConfiguration
  {2295, 5, OBJECT},  // 582 api.flowcontrol.v1.PriorityLevelConfigurationCondition
  {2300, 1, OBJECT},  // 583 api.flowcontrol.v1.PriorityLevelConfigurationReference
  {2301, 3, OBJECT},  // 584 api.flowcontrol.v1.PriorityLevelConfigurationSpec
  {2304, 1, OBJECT},  // 585 api.flowcontrol.v1.PriorityLevelConfigurationStatus
  {2305, 3, OBJECT},  // 586 api.flowcontrol.v1.QueuingConfiguration
  {2308, 5, OBJECT},  // 587 api.flowcontrol.v1.ResourcePolicyRule
  {2313, 2, OBJECT},  // 588 api.flowcontrol.v1.ServiceAccountSubject
  {2315, 4, OBJECT},  // 589 api.flowcontrol.v1.Subject
  {2319, 1, OBJECT},  // 590 api.flowcontrol.v1.UserSubject
  {2320, 2, OBJECT},  // 591 api.flowcontrol.v1beta1.ExemptPriorityLevelConfiguration
  {2322, 1, OBJECT},  // 592 api.flowcontrol.v1beta1.FlowDistinguisherMethod
  {2323, 3, OBJECT},  // 593 api.flowcontrol.v1beta1.FlowSchema
  {2326, 5, OBJECT},  // 594 api.flowcontrol.v1beta1.FlowSchemaCondition
  {2331, 4, OBJECT},  // 595 api.flowcontrol.v1beta1.FlowSchemaSpec
  {2335, 1, OBJECT},  // 596 api.flowcontrol.v1beta1.FlowSchemaStatus
  {2336, 1, OBJECT},  // 597 api.flowcontrol.v1beta1.GroupSubject
  {2337, 2, OBJECT},  // 598 api.flowcontrol.v1beta1.LimitResponse
  {2339, 4, OBJECT},  // 599 api.flowcontrol.v1beta1.LimitedPriorityLevelConfiguration
  {2343, 2, OBJECT},  // 600 api.flowcontrol.v1beta1.NonResourcePolicyRule
  {2345, 3, OBJECT},  // 601 api.flowcontrol.v1beta1.PolicyRulesWithSubjects
  {2348, 3, OBJECT},  // 602 api.flowcontrol.v1beta1.PriorityLevelConfiguration
  {2351, 5, OBJECT},  // 603 api.flowcontrol.v1beta1.PriorityLevelConfigurationCondition
  {2356, 1, OBJECT},  // 604 api.flowcontrol.v1beta1.PriorityLevelConfigurationReference
  {2357, 3, OBJECT},  // 605 api.flowcontrol.v1beta1.PriorityLevelConfigurationSpec
  {2360, 1, OBJECT},  // 606 api.flowcontrol.v1beta1.PriorityLevelConfigurationStatus
  {2361, 3, OBJECT},  // 607 api.flowcontrol.v1beta1.QueuingConfiguration
  {2364, 5, OBJECT},  // 608 api.flowcontrol.v1beta1.ResourcePolicyRule
  {2369, 2, OBJECT},  // 609 api.flowcontrol.v1beta1.ServiceAccountSubject
  {2371, 4, OBJECT},  // 610 api.flowcontrol.v1beta1.Subject
  {2375, 1, OBJECT},  // 611 api.flowcontrol.v1beta1.UserSubject
  {2376, 2, OBJECT},  // 612 api.flowcontrol.v1beta2.ExemptPriorityLevelConfiguration
  {2378, 1, OBJECT},  // 613 api.flowcontrol.v1beta2.FlowDistinguisherMethod
  {2379, 3, OBJECT},  // 614 api.flowcontrol.v1beta2.FlowSchema
  {2382, 5, OBJECT},  // 615 api.flowcontrol.v1beta2.FlowSchemaCondition
  {2387, 4, OBJECT},  // 616 api.flowcontrol.v1beta2.FlowSchemaSpec
  {2391, 1, OBJECT},  // 617 api.flowcontrol.v1beta2.FlowSchemaStatus
  {2392, 1, OBJECT},  // 618 api.flowcontrol.v1beta2.GroupSubject
  {2393, 2, OBJECT},  // 619 api.flowcontrol.v1beta2.LimitResponse
  {2395, 4, OBJECT},  // 620 api.flowcontrol.v1beta2.LimitedPriorityLevelConfiguration
  {2399, 2, OBJECT},  // 621 api.flowcontrol.v1beta2.NonResourcePolicyRule
  {2401, 3, OBJECT},  // 622 api.flowcontrol.v1beta2.PolicyRulesWithSubjects
  {2404, 3, OBJECT},  // 623 api.flowcontrol.v1beta2.PriorityLevelConfiguration
  {2407, 5, OBJECT},  // 624 api.flowcontrol.v1beta2.PriorityLevelConfigurationCondition
  {2412, 1, OBJECT},  // 625 api.flowcontrol.v1beta2.PriorityLevelConfigurationReference
  {2413, 3, OBJECT},  // 626 api.flowcontrol.v1beta2.PriorityLevelConfigurationSpec
  {2416, 1, OBJECT},  // 627 api.flowcontrol.v1beta2.PriorityLevelConfigurationStatus
  {2417, 3, OBJECT},  // 628 api.flowcontrol.v1beta2.QueuingConfiguration
  {2420, 5, OBJECT},  // 629 api.flowcontrol.v1beta2.ResourcePolicyRule
  {2425, 2, OBJECT},  // 630 api.flowcontrol.v1beta2.ServiceAccountSubject
  {2427, 4, OBJECT},  // 631 api.flowcontrol.v1beta2.Subject
  {2431, 1, OBJECT},  // 632 api.flowcontrol.v1beta2.UserSubject
  {2432, 2, OBJECT},  // 633 api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration
  {2434, 1, OBJECT},  // 634 api.flowcontrol.v1beta3.FlowDistinguisherMethod
  {2435, 3, OBJECT},  // 635 api.flowcontrol.v1beta3.FlowSchema
  {2438, 5, OBJECT},  // 636 api.flowcontrol.v1beta3.FlowSchemaCondition
  {2443, 4, OBJECT},  // 637 api.flowcontrol.v1beta3.FlowSchemaSpec
  {2447, 1, OBJECT},  // 638 api.flowcontrol.v1beta3.FlowSchemaStatus
  {2448, 1, OBJECT},  // 639 api.flowcontrol.v1beta3.GroupSubject
  {2449, 2, OBJECT},  // 640 api.flowcontrol.v1beta3.LimitResponse
  {2451, 4, OBJECT},  // 641 api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration
  {2455, 2, OBJECT},  // 642 api.flowcontrol.v1beta3.NonResourcePolicyRule
  {2457, 3, OBJECT},  // 643 api.flowcontrol.v1beta3.PolicyRulesWithSubjects
  {2460, 3, OBJECT},  // 644 api.flowcontrol.v1beta3.PriorityLevelConfiguration
  {2463, 5, OBJECT},  // 645 api.flowcontrol.v1beta3.PriorityLevelConfigurationCondition
  {2468, 1, OBJECT},  // 646 api.flowcontrol.v1beta3.PriorityLevelConfigurationReference
  {2469, 3, OBJECT},  // 647 api.flowcontrol.v1beta3.PriorityLevelConfigurationSpec
  {2472, 1, OBJECT},  // 648 api.flowcontrol.v1beta3.PriorityLevelConfigurationStatus
  {2473, 3, OBJECT},  // 649 api.flowcontrol.v1beta3.QueuingConfiguration
  {2476, 5, OBJECT},  // 650 api.flowcontrol.v1beta3.ResourcePolicyRule
  {2481, 2, OBJECT},  // 651 api.flowcontrol.v1beta3.ServiceAccountSubject
  {2483, 4, OBJECT},  // 652 api.flowcontrol.v1beta3.Subject
  {2487, 1, OBJECT},  // 653 api.flowcontrol.v1beta3.UserSubject
  {2488, 3, OBJECT},  // 654 api.imagepolicy.v1alpha1.ImageReview
  {2491, 1, OBJECT},  // 655 api.imagepolicy.v1alpha1.ImageReviewContainerSpec
  {2492, 3, OBJECT},  // 656 api.imagepolicy.v1alpha1.ImageReviewSpec
  {2495, 3, OBJECT},  // 657 api.imagepolicy.v1alpha1.ImageReviewStatus
  {2498, 3, OBJECT},  // 658 api.lifecycle.v1alpha1.Eviction
  {2501, 2, OBJECT},  // 659 api.lifecycle.v1alpha1.EvictionPodReference
  {2503, 3, OBJECT},  // 660 api.lifecycle.v1alpha1.EvictionRequest
  {2506, 2, OBJECT},  // 661 api.lifecycle.v1alpha1.EvictionRequestPodReference
  {2508, 3, OBJECT},  // 662 api.lifecycle.v1alpha1.EvictionRequestSpec
  {2511, 2, OBJECT},  // 663 api.lifecycle.v1alpha1.EvictionRequestStatus
  {2513, 1, OBJECT},  // 664 api.lifecycle.v1alpha1.EvictionRequestTarget
  {2514, 1, OBJECT},  // 665 api.lifecycle.v1alpha1.EvictionSpec
  {2515, 5, OBJECT},  // 666 api.lifecycle.v1alpha1.EvictionStatus
  {2520, 1, OBJECT},  // 667 api.lifecycle.v1alpha1.EvictionTarget
  {2521, 2, OBJECT},  // 668 api.lifecycle.v1alpha1.Requester
  {2523, 6, OBJECT},  // 669 api.lifecycle.v1alpha1.ResponderStatus
  {2529, 3, OBJECT},  // 670 api.lifecycle.v1alpha1.TargetResponder
  {2532, 3, OBJECT},  // 671 api.networking.v1.HTTPIngressPath
  {2535, 1, OBJECT},  // 672 api.networking.v1.HTTPIngressRuleValue
  {2536, 2, OBJECT},  // 673 api.networking.v1.IPAddress
  {2538, 1, OBJECT},  // 674 api.networking.v1.IPAddressSpec
  {2539, 2, OBJECT},  // 675 api.networking.v1.IPBlock
  {2541, 3, OBJECT},  // 676 api.networking.v1.Ingress
  {2544, 2, OBJECT},  // 677 api.networking.v1.IngressBackend
  {2546, 2, OBJECT},  // 678 api.networking.v1.IngressClass
  {2548, 5, OBJECT},  // 679 api.networking.v1.IngressClassParametersReference
  {2553, 2, OBJECT},  // 680 api.networking.v1.IngressClassSpec
  {2555, 3, OBJECT},  // 681 api.networking.v1.IngressLoadBalancerIngress
  {2558, 1, OBJECT},  // 682 api.networking.v1.IngressLoadBalancerStatus
  {2559, 3, OBJECT},  // 683 api.networking.v1.IngressPortStatus
  {2562, 2, OBJECT},  // 684 api.networking.v1.IngressRule
  {2564, 1, OBJECT},  // 685 api.networking.v1.IngressRuleValue
  {2565, 2, OBJECT},  // 686 api.networking.v1.IngressServiceBackend
  {2567, 4, OBJECT},  // 687 api.networking.v1.IngressSpec
  {2571, 1, OBJECT},  // 688 api.networking.v1.IngressStatus
  {2572, 2, OBJECT},  // 689 api.networking.v1.IngressTLS
  {2574, 2, OBJECT},  // 690 api.networking.v1.NetworkPolicy
  {2576, 2, OBJECT},  // 691 api.networking.v1.NetworkPolicyEgressRule
  {2578, 2, OBJECT},  // 692 api.networking.v1.NetworkPolicyIngressRule
  {2580, 3, OBJECT},  // 693 api.networking.v1.NetworkPolicyPeer
  {2583, 3, OBJECT},  // 694 api.networking.v1.NetworkPolicyPort
  {2586, 4, OBJECT},  // 695 api.networking.v1.NetworkPolicySpec
  {2590, 4, OBJECT},  // 696 api.networking.v1.ParentReference
  {2594, 2, OBJECT},  // 697 api.networking.v1.ServiceBackendPort
  {2596, 3, OBJECT},  // 698 api.networking.v1.ServiceCIDR
  {2599, 1, OBJECT},  // 699 api.networking.v1.ServiceCIDRSpec
  {2600, 1, OBJECT},  // 700 api.networking.v1.ServiceCIDRStatus
  {2601, 3, OBJECT},  // 701 api.networking.v1beta1.HTTPIngressPath
  {2604, 1, OBJECT},  // 702 api.networking.v1beta1.HTTPIngressRuleValue
  {2605, 2, OBJECT},  // 703 api.networking.v1beta1.IPAddress
  {2607, 1, OBJECT},  // 704 api.networking.v1beta1.IPAddressSpec
  {2608, 3, OBJECT},  // 705 api.networking.v1beta1.Ingress
  {2611, 3, OBJECT},  // 706 api.networking.v1beta1.IngressBackend
  {2614, 2, OBJECT},  // 707 api.networking.v1beta1.IngressClass
  {2616, 5, OBJECT},  // 708 api.networking.v1beta1.IngressClassParametersReference
  {2621, 2, OBJECT},  // 709 api.networking.v1beta1.IngressClassSpec
  {2623, 3, OBJECT},  // 710 api.networking.v1beta1.IngressLoadBalancerIngress
  {2626, 1, OBJECT},  // 711 api.networking.v1beta1.IngressLoadBalancerStatus
  {2627, 3, OBJECT},  // 712 api.networking.v1beta1.IngressPortStatus
  {2630, 2, OBJECT},  // 713 api.networking.v1beta1.IngressRule
  {2632, 1, OBJECT},  // 714 api.networking.v1beta1.IngressRuleValue
  {2633, 4, OBJECT},  // 715 api.networking.v1beta1.IngressSpec
  {2637, 1, OBJECT},  // 716 api.networking.v1beta1.IngressStatus
  {2638, 2, OBJECT},  // 717 api.networking.v1beta1.IngressTLS
  {2640, 4, OBJECT},  // 718 api.networking.v1beta1.ParentReference
  {2644, 3, OBJECT},  // 719 api.networking.v1beta1.ServiceCIDR
  {2647, 1, OBJECT},  // 720 api.networking.v1beta1.ServiceCIDRSpec
  {2648, 1, OBJECT},  // 721 api.networking.v1beta1.ServiceCIDRStatus
  {2649, 1, OBJECT},  // 722 api.node.v1.Overhead
  {2650, 4, OBJECT},  // 723 api.node.v1.RuntimeClass
  {2654, 2, OBJECT},  // 724 api.node.v1.Scheduling
  {2656, 1, OBJECT},  // 725 api.node.v1alpha1.Overhead
  {2657, 2, OBJECT},  // 726 api.node.v1alpha1.RuntimeClass
  {2659, 3, OBJECT},  // 727 api.node.v1alpha1.RuntimeClassSpec
  {2662, 2, OBJECT},  // 728 api.node.v1alpha1.Scheduling
  {2664, 1, OBJECT},  // 729 api.node.v1beta1.Overhead
  {2665, 4, OBJECT},  // 730 api.node.v1beta1.RuntimeClass
  {2669, 2, OBJECT},  // 731 api.node.v1beta1.Scheduling
  {2671, 2, OBJECT},  // 732 api.policy.v1.Eviction
  {2673, 3, OBJECT},  // 733 api.policy.v1.PodDisruptionBudget
  {2676, 4, OBJECT},  // 734 api.policy.v1.PodDisruptionBudgetSpec
  {2680, 7, OBJECT},  // 735 api.policy.v1.PodDisruptionBudgetStatus
  {2687, 2, OBJECT},  // 736 api.policy.v1beta1.Eviction
  {2689, 3, OBJECT},  // 737 api.policy.v1beta1.PodDisruptionBudget
  {2692, 4, OBJECT},  // 738 api.policy.v1beta1.PodDisruptionBudgetSpec
  {2696, 7, OBJECT},  // 739 api.policy.v1beta1.PodDisruptionBudgetStatus
  {2703, 1, OBJECT},  // 740 api.rbac.v1.AggregationRule
  {2704, 3, OBJECT},  // 741 api.rbac.v1.ClusterRole
  {2707, 3, OBJECT},  // 742 api.rbac.v1.ClusterRoleBinding
  {2710, 5, OBJECT},  // 743 api.rbac.v1.PolicyRule
  {2715, 2, OBJECT},  // 744 api.rbac.v1.Role
  {2717, 3, OBJECT},  // 745 api.rbac.v1.RoleBinding
  {2720, 3, OBJECT},  // 746 api.rbac.v1.RoleRef
  {2723, 4, OBJECT},  // 747 api.rbac.v1.Subject
  {2727, 1, OBJECT},  // 748 api.rbac.v1alpha1.AggregationRule
  {2728, 3, OBJECT},  // 749 api.rbac.v1alpha1.ClusterRole
  {2731, 3, OBJECT},  // 750 api.rbac.v1alpha1.ClusterRoleBinding
  {2734, 5, OBJECT},  // 751 api.rbac.v1alpha1.PolicyRule
  {2739, 2, OBJECT},  // 752 api.rbac.v1alpha1.Role
  {2741, 3, OBJECT},  // 753 api.rbac.v1alpha1.RoleBinding
  {2744, 3, OBJECT},  // 754 api.rbac.v1alpha1.RoleRef
  {2747, 4, OBJECT},  // 755 api.rbac.v1alpha1.Subject
  {2751, 1, OBJECT},  // 756 api.rbac.v1beta1.AggregationRule
  {2752, 3, OBJECT},  // 757 api.rbac.v1beta1.ClusterRole
  {2755, 3, OBJECT},  // 758 api.rbac.v1beta1.ClusterRoleBinding
  {2758, 5, OBJECT},  // 759 api.rbac.v1beta1.PolicyRule
  {2763, 2, OBJECT},  // 760 api.rbac.v1beta1.Role
  {2765, 3, OBJECT},  // 761 api.rbac.v1beta1.RoleBinding
  {2768, 3, OBJECT},  // 762 api.rbac.v1beta1.RoleRef
  {2771, 4, OBJECT},  // 763 api.rbac.v1beta1.Subject
  {2775, 7, OBJECT},  // 764 api.resource.v1.AllocatedDeviceStatus
  {2782, 3, OBJECT},  // 765 api.resource.v1.AllocationResult
  {2785, 1, OBJECT},  // 766 api.resource.v1.CELDeviceSelector
  {2786, 3, OBJECT},  // 767 api.resource.v1.CapacityRequestPolicy
  {2789, 3, OBJECT},  // 768 api.resource.v1.CapacityRequestPolicyRange
  {2792, 1, OBJECT},  // 769 api.resource.v1.CapacityRequirements
  {2793, 1, OBJECT},  // 770 api.resource.v1.Counter
  {2794, 2, OBJECT},  // 771 api.resource.v1.CounterSet
  {2796, 13, OBJECT},  // 772 api.resource.v1.Device
  {2809, 3, OBJECT},  // 773 api.resource.v1.DeviceAllocationConfiguration
  {2812, 2, OBJECT},  // 774 api.resource.v1.DeviceAllocationResult
  {2814, 8, OBJECT},  // 775 api.resource.v1.DeviceAttribute
  {2822, 2, OBJECT},  // 776 api.resource.v1.DeviceCapacity
  {2824, 3, OBJECT},  // 777 api.resource.v1.DeviceClaim
  {2827, 2, OBJECT},  // 778 api.resource.v1.DeviceClaimConfiguration
  {2829, 2, OBJECT},  // 779 api.resource.v1.DeviceClass
  {2831, 1, OBJECT},  // 780 api.resource.v1.DeviceClassConfiguration
  {2832, 3, OBJECT},  // 781 api.resource.v1.DeviceClassSpec
  {2835, 1, OBJECT},  // 782 api.resource.v1.DeviceConfiguration
  {2836, 3, OBJECT},  // 783 api.resource.v1.DeviceConstraint
  {2839, 2, OBJECT},  // 784 api.resource.v1.DeviceCounterConsumption
  {2841, 3, OBJECT},  // 785 api.resource.v1.DeviceRequest
  {2844, 11, OBJECT},  // 786 api.resource.v1.DeviceRequestAllocationResult
  {2855, 1, OBJECT},  // 787 api.resource.v1.DeviceSelector
  {2856, 7, OBJECT},  // 788 api.resource.v1.DeviceSubRequest
  {2863, 4, OBJECT},  // 789 api.resource.v1.DeviceTaint
  {2867, 3, OBJECT},  // 790 api.resource.v1.DeviceTaintRule
  {2870, 2, OBJECT},  // 791 api.resource.v1.DeviceTaintRuleSpec
  {2872, 1, OBJECT},  // 792 api.resource.v1.DeviceTaintRuleStatus
  {2873, 3, OBJECT},  // 793 api.resource.v1.DeviceTaintSelector
  {2876, 5, OBJECT},  // 794 api.resource.v1.DeviceToleration
  {2881, 7, OBJECT},  // 795 api.resource.v1.ExactDeviceRequest
  {2888, 3, OBJECT},  // 796 api.resource.v1.NetworkDeviceData
  {2891, 3, OBJECT},  // 797 api.resource.v1.NodeAllocatableMapping
  {2894, 2, OBJECT},  // 798 api.resource.v1.NodeAllocatableOverhead
  {2896, 2, OBJECT},  // 799 api.resource.v1.NodeAllocatableResource
  {2898, 2, OBJECT},  // 800 api.resource.v1.OpaqueDeviceConfiguration
  {2900, 3, OBJECT},  // 801 api.resource.v1.ResourceClaim
  {2903, 4, OBJECT},  // 802 api.resource.v1.ResourceClaimConsumerReference
  {2907, 1, OBJECT},  // 803 api.resource.v1.ResourceClaimSpec
  {2908, 3, OBJECT},  // 804 api.resource.v1.ResourceClaimStatus
  {2911, 2, OBJECT},  // 805 api.resource.v1.ResourceClaimTemplate
  {2913, 2, OBJECT},  // 806 api.resource.v1.ResourceClaimTemplateSpec
  {2915, 3, OBJECT},  // 807 api.resource.v1.ResourcePool
  {2918, 2, OBJECT},  // 808 api.resource.v1.ResourceSlice
  {2920, 10, OBJECT},  // 809 api.resource.v1.ResourceSliceSpec
  {2930, 4, OBJECT},  // 810 api.resource.v1alpha3.DeviceTaint
  {2934, 3, OBJECT},  // 811 api.resource.v1alpha3.DeviceTaintRule
  {2937, 2, OBJECT},  // 812 api.resource.v1alpha3.DeviceTaintRuleSpec
  {2939, 1, OBJECT},  // 813 api.resource.v1alpha3.DeviceTaintRuleStatus
  {2940, 3, OBJECT},  // 814 api.resource.v1alpha3.DeviceTaintSelector
  {2943, 4, OBJECT},  // 815 api.resource.v1alpha3.PartitionTypeStatus
  {2947, 12, OBJECT},  // 816 api.resource.v1alpha3.PoolStatus
  {2959, 3, OBJECT},  // 817 api.resource.v1alpha3.ResourcePoolStatusRequest
  {2962, 4, OBJECT},  // 818 api.resource.v1alpha3.ResourcePoolStatusRequestSpec
  {2966, 3, OBJECT},  // 819 api.resource.v1alpha3.ResourcePoolStatusRequestStatus
  {2969, 4, OBJECT},  // 820 api.resource.v1alpha3.ShareableCapacityStatus
  {2973, 3, OBJECT},  // 821 api.resource.v1alpha3.ShareableSummaryStatus
  {2976, 7, OBJECT},  // 822 api.resource.v1beta1.AllocatedDeviceStatus
  {2983, 3, OBJECT},  // 823 api.resource.v1beta1.AllocationResult
  {2986, 12, OBJECT},  // 824 api.resource.v1beta1.BasicDevice
  {2998, 1, OBJECT},  // 825 api.resource.v1beta1.CELDeviceSelector
  {2999, 3, OBJECT},  // 826 api.resource.v1beta1.CapacityRequestPolicy
  {3002, 3, OBJECT},  // 827 api.resource.v1beta1.CapacityRequestPolicyRange
  {3005, 1, OBJECT},  // 828 api.resource.v1beta1.CapacityRequirements
  {3006, 1, OBJECT},  // 829 api.resource.v1beta1.Counter
  {3007, 2, OBJECT},  // 830 api.resource.v1beta1.CounterSet
  {3009, 2, OBJECT},  // 831 api.resource.v1beta1.Device
  {3011, 3, OBJECT},  // 832 api.resource.v1beta1.DeviceAllocationConfiguration
  {3014, 2, OBJECT},  // 833 api.resource.v1beta1.DeviceAllocationResult
  {3016, 8, OBJECT},  // 834 api.resource.v1beta1.DeviceAttribute
  {3024, 2, OBJECT},  // 835 api.resource.v1beta1.DeviceCapacity
  {3026, 3, OBJECT},  // 836 api.resource.v1beta1.DeviceClaim
  {3029, 2, OBJECT},  // 837 api.resource.v1beta1.DeviceClaimConfiguration
  {3031, 2, OBJECT},  // 838 api.resource.v1beta1.DeviceClass
  {3033, 1, OBJECT},  // 839 api.resource.v1beta1.DeviceClassConfiguration
  {3034, 3, OBJECT},  // 840 api.resource.v1beta1.DeviceClassSpec
  {3037, 1, OBJECT},  // 841 api.resource.v1beta1.DeviceConfiguration
  {3038, 3, OBJECT},  // 842 api.resource.v1beta1.DeviceConstraint
  {3041, 2, OBJECT},  // 843 api.resource.v1beta1.DeviceCounterConsumption
  {3043, 9, OBJECT},  // 844 api.resource.v1beta1.DeviceRequest
  {3052, 11, OBJECT},  // 845 api.resource.v1beta1.DeviceRequestAllocationResult
  {3063, 1, OBJECT},  // 846 api.resource.v1beta1.DeviceSelector
  {3064, 7, OBJECT},  // 847 api.resource.v1beta1.DeviceSubRequest
  {3071, 4, OBJECT},  // 848 api.resource.v1beta1.DeviceTaint
  {3075, 5, OBJECT},  // 849 api.resource.v1beta1.DeviceToleration
  {3080, 3, OBJECT},  // 850 api.resource.v1beta1.NetworkDeviceData
  {3083, 3, OBJECT},  // 851 api.resource.v1beta1.NodeAllocatableMapping
  {3086, 2, OBJECT},  // 852 api.resource.v1beta1.NodeAllocatableOverhead
  {3088, 2, OBJECT},  // 853 api.resource.v1beta1.NodeAllocatableResource
  {3090, 2, OBJECT},  // 854 api.resource.v1beta1.OpaqueDeviceConfiguration
  {3092, 3, OBJECT},  // 855 api.resource.v1beta1.ResourceClaim
  {3095, 4, OBJECT},  // 856 api.resource.v1beta1.ResourceClaimConsumerReference
  {3099, 1, OBJECT},  // 857 api.resource.v1beta1.ResourceClaimSpec
  {3100, 3, OBJECT},  // 858 api.resource.v1beta1.ResourceClaimStatus
  {3103, 2, OBJECT},  // 859 api.resource.v1beta1.ResourceClaimTemplate
  {3105, 2, OBJECT},  // 860 api.resource.v1beta1.ResourceClaimTemplateSpec
  {3107, 3, OBJECT},  // 861 api.resource.v1beta1.ResourcePool
  {3110, 2, OBJECT},  // 862 api.resource.v1beta1.ResourceSlice
  {3112, 10, OBJECT},  // 863 api.resource.v1beta1.ResourceSliceSpec
  {3122, 7, OBJECT},  // 864 api.resource.v1beta2.AllocatedDeviceStatus
  {3129, 3, OBJECT},  // 865 api.resource.v1beta2.AllocationResult
  {3132, 1, OBJECT},  // 866 api.resource.v1beta2.CELDeviceSelector
  {3133, 3, OBJECT},  // 867 api.resource.v1beta2.CapacityRequestPolicy
  {3136, 3, OBJECT},  // 868 api.resource.v1beta2.CapacityRequestPolicyRange
  {3139, 1, OBJECT},  // 869 api.resource.v1beta2.CapacityRequirements
  {3140, 1, OBJECT},  // 870 api.resource.v1beta2.Counter
  {3141, 2, OBJECT},  // 871 api.resource.v1beta2.CounterSet
  {3143, 13, OBJECT},  // 872 api.resource.v1beta2.Device
  {3156, 3, OBJECT},  // 873 api.resource.v1beta2.DeviceAllocationConfiguration
  {3159, 2, OBJECT},  // 874 api.resource.v1beta2.DeviceAllocationResult
  {3161, 8, OBJECT},  // 875 api.resource.v1beta2.DeviceAttribute
  {3169, 2, OBJECT},  // 876 api.resource.v1beta2.DeviceCapacity
  {3171, 3, OBJECT},  // 877 api.resource.v1beta2.DeviceClaim
  {3174, 2, OBJECT},  // 878 api.resource.v1beta2.DeviceClaimConfiguration
  {3176, 2, OBJECT},  // 879 api.resource.v1beta2.DeviceClass
  {3178, 1, OBJECT},  // 880 api.resource.v1beta2.DeviceClassConfiguration
  {3179, 3, OBJECT},  // 881 api.resource.v1beta2.DeviceClassSpec
  {3182, 1, OBJECT},  // 882 api.resource.v1beta2.DeviceConfiguration
  {3183, 3, OBJECT},  // 883 api.resource.v1beta2.DeviceConstraint
  {3186, 2, OBJECT},  // 884 api.resource.v1beta2.DeviceCounterConsumption
  {3188, 3, OBJECT},  // 885 api.resource.v1beta2.DeviceRequest
  {3191, 11, OBJECT},  // 886 api.resource.v1beta2.DeviceRequestAllocationResult
  {3202, 1, OBJECT},  // 887 api.resource.v1beta2.DeviceSelector
  {3203, 7, OBJECT},  // 888 api.resource.v1beta2.DeviceSubRequest
  {3210, 4, OBJECT},  // 889 api.resource.v1beta2.DeviceTaint
  {3214, 3, OBJECT},  // 890 api.resource.v1beta2.DeviceTaintRule
  {3217, 2, OBJECT},  // 891 api.resource.v1beta2.DeviceTaintRuleSpec
  {3219, 1, OBJECT},  // 892 api.resource.v1beta2.DeviceTaintRuleStatus
  {3220, 3, OBJECT},  // 893 api.resource.v1beta2.DeviceTaintSelector
  {3223, 5, OBJECT},  // 894 api.resource.v1beta2.DeviceToleration
  {3228, 7, OBJECT},  // 895 api.resource.v1beta2.ExactDeviceRequest
  {3235, 3, OBJECT},  // 896 api.resource.v1beta2.NetworkDeviceData
  {3238, 3, OBJECT},  // 897 api.resource.v1beta2.NodeAllocatableMapping
  {3241, 2, OBJECT},  // 898 api.resource.v1beta2.NodeAllocatableOverhead
  {3243, 2, OBJECT},  // 899 api.resource.v1beta2.NodeAllocatableResource
  {3245, 2, OBJECT},  // 900 api.resource.v1beta2.OpaqueDeviceConfiguration
  {3247, 3, OBJECT},  // 901 api.resource.v1beta2.ResourceClaim
  {3250, 4, OBJECT},  // 902 api.resource.v1beta2.ResourceClaimConsumerReference
  {3254, 1, OBJECT},  // 903 api.resource.v1beta2.ResourceClaimSpec
  {3255, 3, OBJECT},  // 904 api.resource.v1beta2.ResourceClaimStatus
  {3258, 2, OBJECT},  // 905 api.resource.v1beta2.ResourceClaimTemplate
  {3260, 2, OBJECT},  // 906 api.resource.v1beta2.ResourceClaimTemplateSpec
  {3262, 3, OBJECT},  // 907 api.resource.v1beta2.ResourcePool
  {3265, 2, OBJECT},  // 908 api.resource.v1beta2.ResourceSlice
  {3267, 10, OBJECT},  // 909 api.resource.v1beta2.ResourceSliceSpec
  {3277, 5, OBJECT},  // 910 api.scheduling.v1.PriorityClass
  {3282, 2, OBJECT},  // 911 api.scheduling.v1alpha3.CompositeDisruptionMode
  {3284, 1, OBJECT},  // 912 api.scheduling.v1alpha3.CompositeGangSchedulingPolicy
  {3285, 3, OBJECT},  // 913 api.scheduling.v1alpha3.CompositePodGroup
  {3288, 1, OBJECT},  // 914 api.scheduling.v1alpha3.CompositePodGroupSchedulingConstraints
  {3289, 2, OBJECT},  // 915 api.scheduling.v1alpha3.CompositePodGroupSchedulingPolicy
  {3291, 8, OBJECT},  // 916 api.scheduling.v1alpha3.CompositePodGroupSpec
  {3299, 1, OBJECT},  // 917 api.scheduling.v1alpha3.CompositePodGroupStatus
  {3300, 9, OBJECT},  // 918 api.scheduling.v1alpha3.CompositePodGroupTemplate
  {3309, 2, OBJECT},  // 919 api.scheduling.v1alpha3.DisruptionMode
  {3311, 1, OBJECT},  // 920 api.scheduling.v1alpha3.GangSchedulingPolicy
  {3312, 3, OBJECT},  // 921 api.scheduling.v1alpha3.PodGroup
  {3315, 3, OBJECT},  // 922 api.scheduling.v1alpha3.PodGroupResourceClaim
  {3318, 2, OBJECT},  // 923 api.scheduling.v1alpha3.PodGroupResourceClaimStatus
  {3320, 1, OBJECT},  // 924 api.scheduling.v1alpha3.PodGroupSchedulingConstraints
  {3321, 2, OBJECT},  // 925 api.scheduling.v1alpha3.PodGroupSchedulingPolicy
  {3323, 9, OBJECT},  // 926 api.scheduling.v1alpha3.PodGroupSpec
  {3332, 2, OBJECT},  // 927 api.scheduling.v1alpha3.PodGroupStatus
  {3334, 8, OBJECT},  // 928 api.scheduling.v1alpha3.PodGroupTemplate
  {3342, 1, OBJECT},  // 929 api.scheduling.v1alpha3.TopologyConstraint
  {3343, 3, OBJECT},  // 930 api.scheduling.v1alpha3.TypedLocalObjectReference
  {3346, 2, OBJECT},  // 931 api.scheduling.v1alpha3.Workload
  {3348, 2, OBJECT},  // 932 api.scheduling.v1alpha3.WorkloadPodGroupDisruptionMode
  {3350, 1, OBJECT},  // 933 api.scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy
  {3351, 3, OBJECT},  // 934 api.scheduling.v1alpha3.WorkloadPodGroupResourceClaim
  {3354, 1, OBJECT},  // 935 api.scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints
  {3355, 2, OBJECT},  // 936 api.scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy
  {3357, 2, OBJECT},  // 937 api.scheduling.v1alpha3.WorkloadReference
  {3359, 3, OBJECT},  // 938 api.scheduling.v1alpha3.WorkloadSpec
  {3362, 2, OBJECT},  // 939 api.scheduling.v1beta1.CompositeDisruptionMode
  {3364, 1, OBJECT},  // 940 api.scheduling.v1beta1.CompositeGangSchedulingPolicy
  {3365, 1, OBJECT},  // 941 api.scheduling.v1beta1.CompositePodGroupSchedulingConstraints
  {3366, 2, OBJECT},  // 942 api.scheduling.v1beta1.CompositePodGroupSchedulingPolicy
  {3368, 9, OBJECT},  // 943 api.scheduling.v1beta1.CompositePodGroupTemplate
  {3377, 2, OBJECT},  // 944 api.scheduling.v1beta1.DisruptionMode
  {3379, 1, OBJECT},  // 945 api.scheduling.v1beta1.GangSchedulingPolicy
  {3380, 3, OBJECT},  // 946 api.scheduling.v1beta1.PodGroup
  {3383, 3, OBJECT},  // 947 api.scheduling.v1beta1.PodGroupResourceClaim
  {3386, 2, OBJECT},  // 948 api.scheduling.v1beta1.PodGroupResourceClaimStatus
  {3388, 1, OBJECT},  // 949 api.scheduling.v1beta1.PodGroupSchedulingConstraints
  {3389, 2, OBJECT},  // 950 api.scheduling.v1beta1.PodGroupSchedulingPolicy
  {3391, 9, OBJECT},  // 951 api.scheduling.v1beta1.PodGroupSpec
  {3400, 2, OBJECT},  // 952 api.scheduling.v1beta1.PodGroupStatus
  {3402, 8, OBJECT},  // 953 api.scheduling.v1beta1.PodGroupTemplate
  {3410, 5, OBJECT},  // 954 api.scheduling.v1beta1.PriorityClass
  {3415, 1, OBJECT},  // 955 api.scheduling.v1beta1.TopologyConstraint
  {3416, 3, OBJECT},  // 956 api.scheduling.v1beta1.TypedLocalObjectReference
  {3419, 2, OBJECT},  // 957 api.scheduling.v1beta1.Workload
  {3421, 2, OBJECT},  // 958 api.scheduling.v1beta1.WorkloadReference
  {3423, 3, OBJECT},  // 959 api.scheduling.v1beta1.WorkloadSpec
  {3426, 2, OBJECT},  // 960 api.storage.v1.CSIDriver
  {3428, 11, OBJECT},  // 961 api.storage.v1.CSIDriverSpec
  {3439, 3, OBJECT},  // 962 api.storage.v1.CSINode
  {3442, 4, OBJECT},  // 963 api.storage.v1.CSINodeDriver
  {3446, 1, OBJECT},  // 964 api.storage.v1.CSINodeSpec
  {3447, 1, OBJECT},  // 965 api.storage.v1.CSINodeStatus
  {3448, 5, OBJECT},  // 966 api.storage.v1.CSIStorageCapacity
  {3453, 8, OBJECT},  // 967 api.storage.v1.StorageClass
  {3461, 2, OBJECT},  // 968 api.storage.v1.StorageHealth
  {3463, 6, OBJECT},  // 969 api.storage.v1.StorageHealthCondition
  {3469, 2, OBJECT},  // 970 api.storage.v1.TokenRequest
  {3471, 3, OBJECT},  // 971 api.storage.v1.VolumeAttachment
  {3474, 2, OBJECT},  // 972 api.storage.v1.VolumeAttachmentSource
  {3476, 3, OBJECT},  // 973 api.storage.v1.VolumeAttachmentSpec
  {3479, 4, OBJECT},  // 974 api.storage.v1.VolumeAttachmentStatus
  {3483, 3, OBJECT},  // 975 api.storage.v1.VolumeAttributesClass
  {3486, 3, OBJECT},  // 976 api.storage.v1.VolumeError
  {3489, 1, OBJECT},  // 977 api.storage.v1.VolumeNodeResources
  {3490, 5, OBJECT},  // 978 api.storage.v1alpha1.CSIStorageCapacity
  {3495, 3, OBJECT},  // 979 api.storage.v1alpha1.VolumeAttachment
  {3498, 2, OBJECT},  // 980 api.storage.v1alpha1.VolumeAttachmentSource
  {3500, 3, OBJECT},  // 981 api.storage.v1alpha1.VolumeAttachmentSpec
  {3503, 4, OBJECT},  // 982 api.storage.v1alpha1.VolumeAttachmentStatus
  {3507, 3, OBJECT},  // 983 api.storage.v1alpha1.VolumeAttributesClass
  {3510, 3, OBJECT},  // 984 api.storage.v1alpha1.VolumeError
  {3513, 2, OBJECT},  // 985 api.storage.v1beta1.CSIDriver
  {3515, 11, OBJECT},  // 986 api.storage.v1beta1.CSIDriverSpec
  {3526, 3, OBJECT},  // 987 api.storage.v1beta1.CSINode
  {3529, 4, OBJECT},  // 988 api.storage.v1beta1.CSINodeDriver
  {3533, 1, OBJECT},  // 989 api.storage.v1beta1.CSINodeSpec
  {3534, 1, OBJECT},  // 990 api.storage.v1beta1.CSINodeStatus
  {3535, 5, OBJECT},  // 991 api.storage.v1beta1.CSIStorageCapacity
  {3540, 8, OBJECT},  // 992 api.storage.v1beta1.StorageClass
  {3548, 2, OBJECT},  // 993 api.storage.v1beta1.StorageHealth
  {3550, 6, OBJECT},  // 994 api.storage.v1beta1.StorageHealthCondition
  {3556, 2, OBJECT},  // 995 api.storage.v1beta1.TokenRequest
  {3558, 3, OBJECT},  // 996 api.storage.v1beta1.VolumeAttachment
  {3561, 2, OBJECT},  // 997 api.storage.v1beta1.VolumeAttachmentSource
  {3563, 3, OBJECT},  // 998 api.storage.v1beta1.VolumeAttachmentSpec
  {3566, 4, OBJECT},  // 999 api.storage.v1beta1.VolumeAttachmentStatus
  {3570, 3, OBJECT},  // 1000 api.storage.v1beta1.VolumeAttributesClass
  {3573, 3, OBJECT},  // 1001 api.storage.v1beta1.VolumeError
  {3576, 1, OBJECT},  // 1002 api.storage.v1beta1.VolumeNodeResources
  {3577, 3, OBJECT},  // 1003 api.storagemigration.v1.StorageVersionMigration
  {3580, 1, OBJECT},  // 1004 api.storagemigration.v1.StorageVersionMigrationSpec
  {3581, 2, OBJECT},  // 1005 api.storagemigration.v1.StorageVersionMigrationStatus
  {3583, 3, OBJECT},  // 1006 api.storagemigration.v1beta1.StorageVersionMigration
  {3586, 1, OBJECT},  // 1007 api.storagemigration.v1beta1.StorageVersionMigrationSpec
  {3587, 2, OBJECT},  // 1008 api.storagemigration.v1beta1.StorageVersionMigrationStatus
  {3589, 6, OBJECT},  // 1009 apiextensions_apiserver.apiextensions.v1.CustomResourceColumnDefinition
  {3595, 2, OBJECT},  // 1010 apiextensions_apiserver.apiextensions.v1.CustomResourceConversion
  {3597, 3, OBJECT},  // 1011 apiextensions_apiserver.apiextensions.v1.CustomResourceDefinition
  {3600, 6, OBJECT},  // 1012 apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionCondition
  {3606, 6, OBJECT},  // 1013 apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionNames
  {3612, 6, OBJECT},  // 1014 apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionSpec
  {3618, 4, OBJECT},  // 1015 apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionStatus
  {3622, 9, OBJECT},  // 1016 apiextensions_apiserver.apiextensions.v1.CustomResourceDefinitionVersion
  {3631, 3, OBJECT},  // 1017 apiextensions_apiserver.apiextensions.v1.CustomResourceSubresourceScale
  {3634, 2, OBJECT},  // 1018 apiextensions_apiserver.apiextensions.v1.CustomResourceSubresources
  {3636, 1, OBJECT},  // 1019 apiextensions_apiserver.apiextensions.v1.CustomResourceValidation
  {3637, 2, OBJECT},  // 1020 apiextensions_apiserver.apiextensions.v1.ExternalDocumentation
  {3639, 1, RAW_JSON},  // 1021 apiextensions_apiserver.apiextensions.v1.JSON
  {3640, 44, OBJECT},  // 1022 apiextensions_apiserver.apiextensions.v1.JSONSchemaProps
  {3684, 2, SCHEMA_OR_ARRAY},  // 1023 apiextensions_apiserver.apiextensions.v1.JSONSchemaPropsOrArray
  {3686, 2, SCHEMA_OR_BOOL},  // 1024 apiextensions_apiserver.apiextensions.v1.JSONSchemaPropsOrBool
  {3688, 2, SCHEMA_OR_STRINGS},  // 1025 apiextensions_apiserver.apiextensions.v1.JSONSchemaPropsOrStringArray
  {3690, 1, OBJECT},  // 1026 apiextensions_apiserver.apiextensions.v1.SelectableField
  {3691, 4, OBJECT},  // 1027 apiextensions_apiserver.apiextensions.v1.ServiceReference
  {3695, 6, OBJECT},  // 1028 apiextensions_apiserver.apiextensions.v1.ValidationRule
  {3701, 3, OBJECT},  // 1029 apiextensions_apiserver.apiextensions.v1.WebhookClientConfig
  {3704, 2, OBJECT},  // 1030 apiextensions_apiserver.apiextensions.v1.WebhookConversion
  {3706, 6, OBJECT},  // 1031 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceColumnDefinition
  {3712, 3, OBJECT},  // 1032 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceConversion
  {3715, 3, OBJECT},  // 1033 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinition
  {3718, 6, OBJECT},  // 1034 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionCondition
  {3724, 6, OBJECT},  // 1035 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionNames
  {3730, 11, OBJECT},  // 1036 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionSpec
  {3741, 4, OBJECT},  // 1037 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionStatus
  {3745, 9, OBJECT},  // 1038 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceDefinitionVersion
  {3754, 3, OBJECT},  // 1039 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceSubresourceScale
  {3757, 2, OBJECT},  // 1040 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceSubresources
  {3759, 1, OBJECT},  // 1041 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceValidation
  {3760, 2, OBJECT},  // 1042 apiextensions_apiserver.apiextensions.v1beta1.ExternalDocumentation
  {3762, 1, RAW_JSON},  // 1043 apiextensions_apiserver.apiextensions.v1beta1.JSON
  {3763, 44, OBJECT},  // 1044 apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaProps
  {3807, 2, SCHEMA_OR_ARRAY},  // 1045 apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaPropsOrArray
  {3809, 2, SCHEMA_OR_BOOL},  // 1046 apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaPropsOrBool
  {3811, 2, SCHEMA_OR_STRINGS},  // 1047 apiextensions_apiserver.apiextensions.v1beta1.JSONSchemaPropsOrStringArray
  {3813, 1, OBJECT},  // 1048 apiextensions_apiserver.apiextensions.v1beta1.SelectableField
  {3814, 4, OBJECT},  // 1049 apiextensions_apiserver.apiextensions.v1beta1.ServiceReference
  {3818, 6, OBJECT},  // 1050 apiextensions_apiserver.apiextensions.v1beta1.ValidationRule
  {3824, 3, OBJECT},  // 1051 apiextensions_apiserver.apiextensions.v1beta1.WebhookClientConfig
  {3827, 1, QUANTITY},  // 1052 apimachinery.pkg.api.resource.Quantity
  {3828, 6, OBJECT},  // 1053 apimachinery.meta.v1.Condition
  {3834, 6, OBJECT},  // 1054 apimachinery.meta.v1.DeleteOptions
  {3840, 3, OBJECT},  // 1055 apimachinery.meta.v1.FieldSelectorRequirement
  {3843, 1, RAW_JSON},  // 1056 apimachinery.meta.v1.FieldsV1
  {3844, 2, OBJECT},  // 1057 apimachinery.meta.v1.GroupResource
  {3846, 3, OBJECT},  // 1058 apimachinery.meta.v1.GroupVersionKind
  {3849, 2, OBJECT},  // 1059 apimachinery.meta.v1.LabelSelector
  {3851, 3, OBJECT},  // 1060 apimachinery.meta.v1.LabelSelectorRequirement
  {3854, 7, OBJECT},  // 1061 apimachinery.meta.v1.ManagedFieldsEntry
  {3861, 2, MICRO_TIME},  // 1062 apimachinery.meta.v1.MicroTime
  {3863, 15, OBJECT},  // 1063 apimachinery.meta.v1.ObjectMeta
  {3878, 6, OBJECT},  // 1064 apimachinery.meta.v1.OwnerReference
  {3884, 1, OBJECT},  // 1065 apimachinery.meta.v1.PartialObjectMetadata
  {3885, 2, OBJECT},  // 1066 apimachinery.meta.v1.Preconditions
  {3887, 2, TIME},  // 1067 apimachinery.meta.v1.Time
  {3889, 1, RAW_JSON},  // 1068 apimachinery.pkg.runtime.RawExtension
  {3890, 2, OBJECT},  // 1069 apimachinery.pkg.runtime.TypeMeta
  {3892, 4, OBJECT},  // 1070 apimachinery.pkg.runtime.Unknown
  {3896, 3, INT_OR_STRING},  // 1071 apimachinery.pkg.util.intstr.IntOrString
  {3899, 3, OBJECT},  // 1072 kube_aggregator.apiregistration.v1.APIService
  {3902, 5, OBJECT},  // 1073 kube_aggregator.apiregistration.v1.APIServiceCondition
  {3907, 7, OBJECT},  // 1074 kube_aggregator.apiregistration.v1.APIServiceSpec
  {3914, 1, OBJECT},  // 1075 kube_aggregator.apiregistration.v1.APIServiceStatus
  {3915, 3, OBJECT},  // 1076 kube_aggregator.apiregistration.v1.ServiceReference
  {3918, 3, OBJECT},  // 1077 kube_aggregator.apiregistration.v1beta1.APIService
  {3921, 5, OBJECT},  // 1078 kube_aggregator.apiregistration.v1beta1.APIServiceCondition
  {3926, 7, OBJECT},  // 1079 kube_aggregator.apiregistration.v1beta1.APIServiceSpec
  {3933, 1, OBJECT},  // 1080 kube_aggregator.apiregistration.v1beta1.APIServiceStatus
  {3934, 3, OBJECT},  // 1081 kube_aggregator.apiregistration.v1beta1.ServiceReference
  {3937, 0, OBJECT},  // 1082 api.apiserverinternal.v1alpha1.StorageVersionSpec
  {3937, 0, OBJECT},  // 1083 api.scheduling.v1alpha3.SingleCompositeDisruptionMode
  {3937, 0, OBJECT},  // 1084 api.scheduling.v1alpha3.AllCompositeDisruptionMode
  {3937, 0, OBJECT},  // 1085 api.scheduling.v1alpha3.CompositeBasicSchedulingPolicy
  {3937, 0, OBJECT},  // 1086 api.scheduling.v1alpha3.SingleDisruptionMode
  {3937, 0, OBJECT},  // 1087 api.scheduling.v1alpha3.AllDisruptionMode
  {3937, 0, OBJECT},  // 1088 api.scheduling.v1alpha3.BasicSchedulingPolicy
  {3937, 0, OBJECT},  // 1089 api.scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode
  {3937, 0, OBJECT},  // 1090 api.scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode
  {3937, 0, OBJECT},  // 1091 api.scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy
  {3937, 0, OBJECT},  // 1092 api.scheduling.v1beta1.SingleCompositeDisruptionMode
  {3937, 0, OBJECT},  // 1093 api.scheduling.v1beta1.AllCompositeDisruptionMode
  {3937, 0, OBJECT},  // 1094 api.scheduling.v1beta1.CompositeBasicSchedulingPolicy
  {3937, 0, OBJECT},  // 1095 api.scheduling.v1beta1.SingleDisruptionMode
  {3937, 0, OBJECT},  // 1096 api.scheduling.v1beta1.AllDisruptionMode
  {3937, 0, OBJECT},  // 1097 api.scheduling.v1beta1.BasicSchedulingPolicy
  {3937, 0, OBJECT},  // 1098 apiextensions_apiserver.apiextensions.v1.CustomResourceSubresourceStatus
  {3937, 0, OBJECT},  // 1099 apiextensions_apiserver.apiextensions.v1beta1.CustomResourceSubresourceStatus
};

// In the order of apiVersion and kind.
const struct kubernetes_kind kubernetes_kinds[] = {
  {16730, 16762, 6},  // admissionregistration.k8s.io/v1 MutatingAdmissionPolicy
  {16730, 16786, 7},  // admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding
  {16730, 16817, 11},  // admissionregistration.k8s.io/v1 MutatingWebhookConfiguration
  {16730, 16846, 20},  // admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy
  {16730, 16872, 21},  // admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding
  {16730, 16905, 26},  // admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration
  {16936, 16762, 36},  // admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy
  {16936, 16786, 37},  // admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding
  {16936, 16846, 45},  // admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy
  {16936, 16872, 46},  // admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding
  {16974, 16762, 58},  // admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy
  {16974, 16786, 59},  // admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding
  {16974, 16817, 63},  // admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration
  {16974, 16846, 70},  // admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy
  {16974, 16872, 71},  // admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding
  {16974, 16905, 76},  // admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration
  {17011, 17034, 80},  // apidiscovery.k8s.io/v2 APIGroupDiscovery
  {17052, 17034, 84},  // apidiscovery.k8s.io/v2beta1 APIGroupDiscovery
  {17080, 17104, 1011},  // apiextensions.k8s.io/v1 CustomResourceDefinition
  {17129, 17104, 1033},  // apiextensions.k8s.io/v1beta1 CustomResourceDefinition
  {17158, 17184, 1072},  // apiregistration.k8s.io/v1 APIService
  {17195, 17184, 1077},  // apiregistration.k8s.io/v1beta1 APIService
  {17226, 17234, 92},  // apps/v1 ControllerRevision
  {17226, 17253, 93},  // apps/v1 DaemonSet
  {17226, 17263, 98},  // apps/v1 Deployment
  {17226, 17274, 103},  // apps/v1 ReplicaSet
  {17226, 17285, 110},  // apps/v1 StatefulSet
  {17297, 17234, 117},  // apps/v1beta1 ControllerRevision
  {17297, 17263, 118},  // apps/v1beta1 Deployment
  {17297, 17310, 126},  // apps/v1beta1 Scale
  {17297, 17285, 129},  // apps/v1beta1 StatefulSet
  {17316, 17234, 136},  // apps/v1beta2 ControllerRevision
  {17316, 17253, 137},  // apps/v1beta2 DaemonSet
  {17316, 17263, 142},  // apps/v1beta2 Deployment
  {17316, 17274, 147},  // apps/v1beta2 ReplicaSet
  {17316, 17310, 154},  // apps/v1beta2 Scale
  {17316, 17285, 157},  // apps/v1beta2 StatefulSet
  {17329, 17354, 167},  // authentication.k8s.io/v1 SelfSubjectReview
  {17329, 17372, 169},  // authentication.k8s.io/v1 TokenRequest
  {17329, 17385, 172},  // authentication.k8s.io/v1 TokenReview
  {17397, 17354, 176},  // authentication.k8s.io/v1alpha1 SelfSubjectReview
  {17428, 17354, 179},  // authentication.k8s.io/v1beta1 SelfSubjectReview
  {17428, 17385, 181},  // authentication.k8s.io/v1beta1 TokenReview
  {17458, 17482, 188},  // authorization.k8s.io/v1 LocalSubjectAccessReview
  {17458, 17507, 193},  // authorization.k8s.io/v1 SelfSubjectAccessReview
  {17458, 17531, 195},  // authorization.k8s.io/v1 SelfSubjectRulesReview
  {17458, 17554, 197},  // authorization.k8s.io/v1 SubjectAccessReview
  {17574, 17482, 202},  // authorization.k8s.io/v1beta1 LocalSubjectAccessReview
  {17574, 17507, 207},  // authorization.k8s.io/v1beta1 SelfSubjectAccessReview
  {17574, 17531, 209},  // authorization.k8s.io/v1beta1 SelfSubjectRulesReview
  {17574, 17554, 211},  // authorization.k8s.io/v1beta1 SubjectAccessReview
  {17603, 17618, 216},  // autoscaling/v1 HorizontalPodAutoscaler
  {17603, 17310, 219},  // autoscaling/v1 Scale
  {17642, 17618, 229},  // autoscaling/v2 HorizontalPodAutoscaler
  {17657, 17666, 245},  // batch/v1 CronJob
  {17657, 17674, 248},  // batch/v1 Job
  {17657, 17678, 253},  // batch/v1 JobTemplateSpec
  {17694, 17666, 261},  // batch/v1beta1 CronJob
  {17694, 17678, 264},  // batch/v1beta1 JobTemplateSpec
  {17708, 17731, 265},  // certificates.k8s.io/v1 CertificateSigningRequest
  {17708, 17757, 269},  // certificates.k8s.io/v1 ClusterTrustBundle
  {17708, 17776, 272},  // certificates.k8s.io/v1 PodCertificateRequest
  {17798, 17757, 275},  // certificates.k8s.io/v1alpha1 ClusterTrustBundle
  {17827, 17731, 277},  // certificates.k8s.io/v1beta1 CertificateSigningRequest
  {17827, 17757, 281},  // certificates.k8s.io/v1beta1 ClusterTrustBundle
  {17827, 17776, 284},  // certificates.k8s.io/v1beta1 PodCertificateRequest
  {17855, 17878, 287},  // coordination.k8s.io/v1 Lease
  {17884, 17913, 289},  // coordination.k8s.io/v1alpha2 LeaseCandidate
  {17928, 17878, 291},  // coordination.k8s.io/v1beta1 Lease
  {17928, 17913, 292},  // coordination.k8s.io/v1beta1 LeaseCandidate
  {17956, 17976, 517},  // discovery.k8s.io/v1 EndpointSlice
  {17990, 17976, 524},  // discovery.k8s.io/v1beta1 EndpointSlice
  {18015, 18032, 527},  // events.k8s.io/v1 Event
  {18038, 18032, 529},  // events.k8s.io/v1beta1 Event
  {18060, 17253, 531},  // extensions/v1beta1 DaemonSet
  {18060, 17263, 536},  // extensions/v1beta1 Deployment
  {18060, 18079, 544},  // extensions/v1beta1 Ingress
  {18060, 18087, 554},  // extensions/v1beta1 NetworkPolicy
  {18060, 17274, 560},  // extensions/v1beta1 ReplicaSet
  {18060, 17310, 567},  // extensions/v1beta1 Scale
  {18101, 18133, 572},  // flowcontrol.apiserver.k8s.io/v1 FlowSchema
  {18101, 18144, 581},  // flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration
  {18171, 18133, 593},  // flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema
  {18171, 18144, 602},  // flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration
  {18208, 18133, 614},  // flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema
  {18208, 18144, 623},  // flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration
  {18245, 18133, 635},  // flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
  {18245, 18144, 644},  // flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration
  {18282, 18310, 654},  // imagepolicy.k8s.io/v1alpha1 ImageReview
  {18322, 18357, 89},  // internal.apiserver.k8s.io/v1alpha1 StorageVersion
  {18372, 18398, 658},  // lifecycle.k8s.io/v1alpha1 Eviction
  {18372, 18407, 660},  // lifecycle.k8s.io/v1alpha1 EvictionRequest
  {18423, 18438, 1065},  // meta.k8s.io/v1 PartialObjectMetadata
  {18460, 18481, 673},  // networking.k8s.io/v1 IPAddress
  {18460, 18079, 676},  // networking.k8s.io/v1 Ingress
  {18460, 18491, 678},  // networking.k8s.io/v1 IngressClass
  {18460, 18087, 690},  // networking.k8s.io/v1 NetworkPolicy
  {18460, 18504, 698},  // networking.k8s.io/v1 ServiceCIDR
  {18516, 18481, 703},  // networking.k8s.io/v1beta1 IPAddress
  {18516, 18079, 705},  // networking.k8s.io/v1beta1 Ingress
  {18516, 18491, 707},  // networking.k8s.io/v1beta1 IngressClass
  {18516, 18504, 719},  // networking.k8s.io/v1beta1 ServiceCIDR
  {18542, 18557, 723},  // node.k8s.io/v1 RuntimeClass
  {18570, 18557, 726},  // node.k8s.io/v1alpha1 RuntimeClass
  {18591, 18557, 730},  // node.k8s.io/v1beta1 RuntimeClass
  {18611, 18398, 732},  // policy/v1 Eviction
  {18611, 18621, 733},  // policy/v1 PodDisruptionBudget
  {18641, 18398, 736},  // policy/v1beta1 Eviction
  {18641, 18621, 737},  // policy/v1beta1 PodDisruptionBudget
  {18656, 18685, 741},  // rbac.authorization.k8s.io/v1 ClusterRole
  {18656, 18697, 742},  // rbac.authorization.k8s.io/v1 ClusterRoleBinding
  {18656, 18716, 744},  // rbac.authorization.k8s.io/v1 Role
  {18656, 18721, 745},  // rbac.authorization.k8s.io/v1 RoleBinding
  {18733, 18685, 749},  // rbac.authorization.k8s.io/v1alpha1 ClusterRole
  {18733, 18697, 750},  // rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding
  {18733, 18716, 752},  // rbac.authorization.k8s.io/v1alpha1 Role
  {18733, 18721, 753},  // rbac.authorization.k8s.io/v1alpha1 RoleBinding
  {18768, 18685, 757},  // rbac.authorization.k8s.io/v1beta1 ClusterRole
  {18768, 18697, 758},  // rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding
  {18768, 18716, 760},  // rbac.authorization.k8s.io/v1beta1 Role
  {18768, 18721, 761},  // rbac.authorization.k8s.io/v1beta1 RoleBinding
  {18802, 18821, 779},  // resource.k8s.io/v1 DeviceClass
  {18802, 18833, 790},  // resource.k8s.io/v1 DeviceTaintRule
  {18802, 18849, 801},  // resource.k8s.io/v1 ResourceClaim
  {18802, 18863, 805},  // resource.k8s.io/v1 ResourceClaimTemplate
  {18802, 18885, 806},  // resource.k8s.io/v1 ResourceClaimTemplateSpec
  {18802, 18911, 808},  // resource.k8s.io/v1 ResourceSlice
  {18925, 18833, 811},  // resource.k8s.io/v1alpha3 DeviceTaintRule
  {18925, 18950, 817},  // resource.k8s.io/v1alpha3 ResourcePoolStatusRequest
  {18976, 18821, 838},  // resource.k8s.io/v1beta1 DeviceClass
  {18976, 18849, 855},  // resource.k8s.io/v1beta1 ResourceClaim
  {18976, 18863, 859},  // resource.k8s.io/v1beta1 ResourceClaimTemplate
  {18976, 18885, 860},  // resource.k8s.io/v1beta1 ResourceClaimTemplateSpec
  {18976, 18911, 862},  // resource.k8s.io/v1beta1 ResourceSlice
  {19000, 18821, 879},  // resource.k8s.io/v1beta2 DeviceClass
  {19000, 18833, 890},  // resource.k8s.io/v1beta2 DeviceTaintRule
  {19000, 18849, 901},  // resource.k8s.io/v1beta2 ResourceClaim
  {19000, 18863, 905},  // resource.k8s.io/v1beta2 ResourceClaimTemplate
  {19000, 18885, 906},  // resource.k8s.io/v1beta2 ResourceClaimTemplateSpec
  {19000, 18911, 908},  // resource.k8s.io/v1beta2 ResourceSlice
  {19024, 19045, 910},  // scheduling.k8s.io/v1 PriorityClass
  {19059, 19086, 913},  // scheduling.k8s.io/v1alpha3 CompositePodGroup
  {19059, 19104, 921},  // scheduling.k8s.io/v1alpha3 PodGroup
  {19059, 19113, 931},  // scheduling.k8s.io/v1alpha3 Workload
  {19122, 19104, 946},  // scheduling.k8s.io/v1beta1 PodGroup
  {19122, 19045, 954},  // scheduling.k8s.io/v1beta1 PriorityClass
  {19122, 19113, 957},  // scheduling.k8s.io/v1beta1 Workload
  {19148, 19166, 960},  // storage.k8s.io/v1 CSIDriver
  {19148, 19176, 962},  // storage.k8s.io/v1 CSINode
  {19148, 19184, 966},  // storage.k8s.io/v1 CSIStorageCapacity
  {19148, 19203, 967},  // storage.k8s.io/v1 StorageClass
  {19148, 19216, 971},  // storage.k8s.io/v1 VolumeAttachment
  {19148, 19233, 975},  // storage.k8s.io/v1 VolumeAttributesClass
  {19255, 19184, 978},  // storage.k8s.io/v1alpha1 CSIStorageCapacity
  {19255, 19216, 979},  // storage.k8s.io/v1alpha1 VolumeAttachment
  {19255, 19233, 983},  // storage.k8s.io/v1alpha1 VolumeAttributesClass
  {19279, 19166, 985},  // storage.k8s.io/v1beta1 CSIDriver
  {19279, 19176, 987},  // storage.k8s.io/v1beta1 CSINode
  {19279, 19184, 991},  // storage.k8s.io/v1beta1 CSIStorageCapacity
  {19279, 19203, 992},  // storage.k8s.io/v1beta1 StorageClass
  {19279, 19216, 996},  // storage.k8s.io/v1beta1 VolumeAttachment
  {19279, 19233, 1000},  // storage.k8s.io/v1beta1 VolumeAttributesClass
  {19302, 19329, 1003},  // storagemigration.k8s.io/v1 StorageVersionMigration
  {19353, 19329, 1006},  // storagemigration.k8s.io/v1beta1 StorageVersionMigration
  {19385, 19388, 302},  // v1 Binding
  {19385, 19396, 313},  // v1 ComponentStatus
  {19385, 19412, 314},  // v1 ConfigMap
  {19385, 19422, 341},  // v1 Endpoints
  {19385, 18032, 348},  // v1 Event
  {19385, 19432, 375},  // v1 LimitRange
  {19385, 19443, 385},  // v1 Namespace
  {19385, 19453, 389},  // v1 Node
  {19385, 19458, 412},  // v1 PersistentVolume
  {19385, 19475, 413},  // v1 PersistentVolumeClaim
  {19385, 19497, 417},  // v1 PersistentVolumeClaimTemplate
  {19385, 19527, 423},  // v1 Pod
  {19385, 19531, 442},  // v1 PodTemplate
  {19385, 19543, 443},  // v1 PodTemplateSpec
  {19385, 19559, 454},  // v1 RangeAllocation
  {19385, 19575, 455},  // v1 ReplicationController
  {19385, 19597, 462},  // v1 ResourceQuota
  {19385, 19611, 473},  // v1 Secret
  {19385, 19618, 480},  // v1 Service
  {19385, 19626, 481},  // v1 ServiceAccount
};

const int kubernetes_kind_count = 184;

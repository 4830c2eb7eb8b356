# bash completion for etcdctl

# The members of a group of commands.
_etcdctl_commands() {
  case "$*" in
    '') REPLY='get put del edit cp mv revert txn ls tree du find stat history changes watch lock elect lease member endpoint doctor move-leader compaction defrag alarm downgrade check snapshot export import diff make-mirror backup k8s auth user role context shell completion options version help' ;;
    'lease') REPLY='grant keep-alive list revoke timetolive' ;;
    'member') REPLY='add list promote remove replace update' ;;
    'endpoint') REPLY='hashkv health status' ;;
    'alarm') REPLY='disarm list' ;;
    'downgrade') REPLY='cancel enable validate' ;;
    'check') REPLY='datascale perf' ;;
    'snapshot') REPLY='diff follow hashkv list prune restore save status verify' ;;
    'k8s') REPLY='get top' ;;
    'auth') REPLY='disable enable status' ;;
    'user') REPLY='add delete export get grant-role import list passwd revoke-role' ;;
    'role') REPLY='add delete export get grant-permission import list revoke-permission' ;;
    'context') REPLY='add copy edit list remove show test use' ;;
    *) REPLY='' ;;
  esac
}

# The flags of a command; every command also has those at the end.
_etcdctl_flags() {
  case "$*" in
    'get') REPLY='--consistency --count-only --fail --from-key --from-snapshot --keys-only --limit --max-create-rev --max-mod-rev --min-create-rev --min-mod-rev --order --page-size --prefix --print-value-only --rev --sort-by --stream' ;;
    'put') REPLY='--if-absent --if-mod-rev --if-value --ignore-lease --ignore-value --lease --prev-kv --value-file' ;;
    'del') REPLY='--dry-run --from-key --if-mod-rev --prefix --prev-kv --range --yes' ;;
    'cp') REPLY='--dry-run --max-txn-ops --overwrite --prefix --yes' ;;
    'mv') REPLY='--dry-run --max-txn-ops --overwrite --prefix --yes' ;;
    'revert') REPLY='--dry-run --from-snapshot --max-txn-ops --prefix --to-rev --yes' ;;
    'txn') REPLY='--interactive' ;;
    'ls') REPLY='--delimiter --from-snapshot --long' ;;
    'tree') REPLY='--delimiter --depth --from-snapshot' ;;
    'du') REPLY='--delimiter --depth --from-snapshot --top' ;;
    'find') REPLY='--delimiter --from-snapshot --name --regex --value' ;;
    'stat') REPLY='--from-snapshot' ;;
    'history') REPLY='--diff --from-snapshot --values' ;;
    'changes') REPLY='--delimiter --depth --from-snapshot --since --top' ;;
    'watch') REPLY='--depth --interactive --list --prefix --prev-kv --progress-notify --relist --rev --stats' ;;
    'lock') REPLY='--ttl' ;;
    'elect') REPLY='--listen' ;;
    'lease keep-alive') REPLY='--once' ;;
    'lease list') REPLY='--from-snapshot' ;;
    'lease timetolive') REPLY='--from-snapshot --keys' ;;
    'member add') REPLY='--learner --peer-urls' ;;
    'member list') REPLY='--consistency --from-snapshot' ;;
    'member remove') REPLY='--yes' ;;
    'member replace') REPLY='--dry-run --name --peer-urls --sync-timeout --yes' ;;
    'member update') REPLY='--peer-urls' ;;
    'endpoint hashkv') REPLY='--cluster --rev' ;;
    'endpoint health') REPLY='--cluster' ;;
    'endpoint status') REPLY='--cluster --count --watch' ;;
    'doctor') REPLY='--cert-fail-days --cert-warn-days --clock-fail --clock-warn --free-fail --free-fail-bytes --free-warn --free-warn-bytes --history-warn --lag-fail --lag-warn --latency-fail --latency-warn --metrics --nagios --offline --quota-backend-bytes --quota-fail --quota-warn --skip-hash --write-probe' ;;
    'compaction') REPLY='--keep --physical --samples' ;;
    'defrag') REPLY='--catch-up-timeout --cluster --data-dir --defrag-timeout --disarm --dry-run --if-quota-used --if-reclaims --max-lag --move-leader --quota --rolling --yes' ;;
    'alarm list') REPLY='--from-snapshot' ;;
    'check datascale') REPLY='--auto-compact --auto-defrag --load --prefix' ;;
    'check perf') REPLY='--auto-compact --auto-defrag --load --prefix' ;;
    'snapshot diff') REPLY='--exit-code --prefix --rev-a --rev-b' ;;
    'snapshot follow') REPLY='--compress --from --full-every --keep --keep-daily --keep-hourly --keep-monthly --keep-weekly --keep-within --keep-yearly --max-lag --stall-timeout --sync-every' ;;
    'snapshot hashkv') REPLY='--rev' ;;
    'snapshot list') REPLY='--verify' ;;
    'snapshot prune') REPLY='--cluster --dry-run --keep --keep-daily --keep-hourly --keep-monthly --keep-weekly --keep-within --keep-yearly' ;;
    'snapshot restore') REPLY='--all-members --at-revision --at-time --bump-revision --data-dir --dry-run --for-kubernetes --initial-advertise-peer-urls --initial-cluster --initial-cluster-token --initial-memory-map-size --mark-compacted --name --pick --skip-hash-check --wal-dir' ;;
    'snapshot save') REPLY='--compress --dry-run --from --keep --keep-daily --keep-hourly --keep-monthly --keep-weekly --keep-within --keep-yearly --max-lag --metrics --name --quiet --stall-timeout --timeout' ;;
    'snapshot verify') REPLY='--skip-hash-check' ;;
    'export') REPLY='--from-snapshot --rev' ;;
    'import') REPLY='--delete-extra --dest-prefix --dry-run --max-txn-ops --overwrite --prefix --resume --strip-prefix --yes' ;;
    'diff') REPLY='--prefix' ;;
    'make-mirror') REPLY='--dest-cacert --dest-cert --dest-insecure-transport --dest-key --dest-password --dest-prefix --dest-user --max-txn-ops --no-dest-prefix --prefix --rev' ;;
    'backup') REPLY='--backup-dir --backup-wal-dir --data-dir --wal-dir --with-v3' ;;
    'k8s get') REPLY='--from-snapshot --namespace --prefix --rev' ;;
    'k8s top') REPLY='--by --from-snapshot --limit --prefix' ;;
    'auth disable') REPLY='--yes' ;;
    'auth enable') REPLY='--yes' ;;
    'auth status') REPLY='--from-snapshot' ;;
    'user add') REPLY='--interactive --new-user-password --no-password' ;;
    'user delete') REPLY='--yes' ;;
    'user export') REPLY='--from-snapshot' ;;
    'user get') REPLY='--detail --from-snapshot' ;;
    'user import') REPLY='--dry-run --no-password --passwords' ;;
    'user list') REPLY='--from-snapshot' ;;
    'user passwd') REPLY='--interactive' ;;
    'role delete') REPLY='--yes' ;;
    'role export') REPLY='--from-snapshot' ;;
    'role get') REPLY='--from-snapshot' ;;
    'role grant-permission') REPLY='--from-key --prefix' ;;
    'role import') REPLY='--dry-run' ;;
    'role list') REPLY='--from-snapshot' ;;
    'role revoke-permission') REPLY='--from-key --prefix' ;;
    'context add') REPLY='--from --no-check' ;;
    'context show') REPLY='--origin' ;;
    'context use') REPLY='--none' ;;
    'shell') REPLY='--errexit --max-txn-ops' ;;
    'completion') REPLY='--no-descriptions' ;;
    'version') REPLY='--verbose' ;;
    *) REPLY='' ;;
  esac
  REPLY+=' --auth-jwt-token --cacert --cert --color --command-timeout --confirm --context --debug --decode --dial-timeout --discovery-srv --discovery-srv-name --endpoints --hex --insecure-discovery --insecure-skip-tls-verify --insecure-transport --keepalive-time --keepalive-timeout --key --max-recv-bytes --max-request-bytes --pager --password --password-file --user --write-out --help'
}

# What follows a flag; nothing for a flag without a value.
_etcdctl_value() {
  case "$*" in
    'get --consistency') REPLY='words l s' ;;
    'get --from-snapshot') REPLY='file' ;;
    'get --limit') REPLY='text' ;;
    'get --max-create-rev') REPLY='text' ;;
    'get --max-mod-rev') REPLY='text' ;;
    'get --min-create-rev') REPLY='text' ;;
    'get --min-mod-rev') REPLY='text' ;;
    'get --order') REPLY='words ASCEND DESCEND' ;;
    'get --page-size') REPLY='text' ;;
    'get --rev') REPLY='text' ;;
    'get --sort-by') REPLY='words CREATE KEY MODIFY VALUE VERSION' ;;
    'get --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'get -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'put --if-mod-rev') REPLY='text' ;;
    'put --if-value') REPLY='text' ;;
    'put --lease') REPLY='lookup' ;;
    'put --value-file') REPLY='file' ;;
    'put --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'put -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'del --if-mod-rev') REPLY='text' ;;
    'del --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'del -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'edit --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'edit -w') REPLY='words simple fields json table jsonl yaml' ;;
    'cp --max-txn-ops') REPLY='text' ;;
    'cp --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'cp -w') REPLY='words simple fields json table jsonl yaml' ;;
    'mv --max-txn-ops') REPLY='text' ;;
    'mv --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'mv -w') REPLY='words simple fields json table jsonl yaml' ;;
    'revert --from-snapshot') REPLY='file' ;;
    'revert --max-txn-ops') REPLY='text' ;;
    'revert --to-rev') REPLY='text' ;;
    'revert --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'revert -w') REPLY='words simple fields json table jsonl yaml' ;;
    'txn --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'txn -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'ls --delimiter') REPLY='text' ;;
    'ls --from-snapshot') REPLY='file' ;;
    'ls --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'ls -w') REPLY='words simple fields json table jsonl yaml' ;;
    'tree --delimiter') REPLY='text' ;;
    'tree --depth') REPLY='text' ;;
    'tree --from-snapshot') REPLY='file' ;;
    'tree --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'tree -w') REPLY='words simple fields json table jsonl yaml' ;;
    'du --delimiter') REPLY='text' ;;
    'du --depth') REPLY='text' ;;
    'du --from-snapshot') REPLY='file' ;;
    'du --top') REPLY='text' ;;
    'du --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'du -w') REPLY='words simple fields json table jsonl yaml' ;;
    'find --delimiter') REPLY='text' ;;
    'find --from-snapshot') REPLY='file' ;;
    'find --name') REPLY='text' ;;
    'find --regex') REPLY='text' ;;
    'find --value') REPLY='text' ;;
    'find --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'find -w') REPLY='words simple fields json table jsonl yaml' ;;
    'stat --from-snapshot') REPLY='file' ;;
    'stat --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'stat -w') REPLY='words simple fields json table jsonl yaml' ;;
    'history --from-snapshot') REPLY='file' ;;
    'history --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'history -w') REPLY='words simple fields json table jsonl yaml' ;;
    'changes --delimiter') REPLY='text' ;;
    'changes --depth') REPLY='text' ;;
    'changes --from-snapshot') REPLY='file' ;;
    'changes --since') REPLY='text' ;;
    'changes --top') REPLY='text' ;;
    'changes --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'changes -w') REPLY='words simple fields json table jsonl yaml' ;;
    'watch --depth') REPLY='text' ;;
    'watch --rev') REPLY='text' ;;
    'watch --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'watch -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lock --ttl') REPLY='text' ;;
    'lock --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lock -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'elect --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'elect -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease grant --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease grant -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease keep-alive --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease keep-alive -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease list --from-snapshot') REPLY='file' ;;
    'lease list --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease list -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease revoke --write-out') REPLY='words simple fields json jsonl yaml' ;;
    'lease revoke -w') REPLY='words simple fields json jsonl yaml' ;;
    'lease timetolive --from-snapshot') REPLY='file' ;;
    'lease timetolive --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'lease timetolive -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'member add --peer-urls') REPLY='text' ;;
    'member add --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'member add -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'member list --consistency') REPLY='words l s' ;;
    'member list --from-snapshot') REPLY='file' ;;
    'member list --write-out') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    'member list -w') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    'member promote --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'member promote -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'member remove --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'member remove -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'member replace --name') REPLY='text' ;;
    'member replace --peer-urls') REPLY='text' ;;
    'member replace --sync-timeout') REPLY='text' ;;
    'member replace --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'member replace -w') REPLY='words simple fields json table jsonl yaml' ;;
    'member update --peer-urls') REPLY='text' ;;
    'member update --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'member update -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'endpoint hashkv --rev') REPLY='text' ;;
    'endpoint hashkv --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'endpoint hashkv -w') REPLY='words simple fields json table jsonl yaml' ;;
    'endpoint health --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'endpoint health -w') REPLY='words simple fields json table jsonl yaml' ;;
    'endpoint status --count') REPLY='text' ;;
    'endpoint status --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'endpoint status -w') REPLY='words simple fields json table jsonl yaml' ;;
    'doctor --cert-fail-days') REPLY='text' ;;
    'doctor --cert-warn-days') REPLY='text' ;;
    'doctor --clock-fail') REPLY='text' ;;
    'doctor --clock-warn') REPLY='text' ;;
    'doctor --free-fail') REPLY='text' ;;
    'doctor --free-fail-bytes') REPLY='text' ;;
    'doctor --free-warn') REPLY='text' ;;
    'doctor --free-warn-bytes') REPLY='text' ;;
    'doctor --history-warn') REPLY='text' ;;
    'doctor --lag-fail') REPLY='text' ;;
    'doctor --lag-warn') REPLY='text' ;;
    'doctor --latency-fail') REPLY='text' ;;
    'doctor --latency-warn') REPLY='text' ;;
    'doctor --metrics') REPLY='file' ;;
    'doctor --offline') REPLY='file' ;;
    'doctor --quota-backend-bytes') REPLY='text' ;;
    'doctor --quota-fail') REPLY='text' ;;
    'doctor --quota-warn') REPLY='text' ;;
    'doctor --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'doctor -w') REPLY='words simple fields json table jsonl yaml' ;;
    'move-leader --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'move-leader -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'compaction --keep') REPLY='text' ;;
    'compaction --samples') REPLY='file' ;;
    'compaction --write-out') REPLY='words simple' ;;
    'compaction -w') REPLY='words simple' ;;
    'defrag --catch-up-timeout') REPLY='text' ;;
    'defrag --data-dir') REPLY='directory' ;;
    'defrag --defrag-timeout') REPLY='text' ;;
    'defrag --if-quota-used') REPLY='text' ;;
    'defrag --if-reclaims') REPLY='text' ;;
    'defrag --max-lag') REPLY='text' ;;
    'defrag --quota') REPLY='text' ;;
    'defrag --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'defrag -w') REPLY='words simple fields json table jsonl yaml' ;;
    'alarm disarm --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'alarm disarm -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'alarm list --from-snapshot') REPLY='file' ;;
    'alarm list --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'alarm list -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'downgrade cancel --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'downgrade cancel -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'downgrade enable --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'downgrade enable -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'downgrade validate --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'downgrade validate -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'check datascale --load') REPLY='words s m l xl' ;;
    'check datascale --prefix') REPLY='text' ;;
    'check datascale --write-out') REPLY='words simple' ;;
    'check datascale -w') REPLY='words simple' ;;
    'check perf --load') REPLY='words s m l xl' ;;
    'check perf --prefix') REPLY='text' ;;
    'check perf --write-out') REPLY='words simple' ;;
    'check perf -w') REPLY='words simple' ;;
    'snapshot diff --prefix') REPLY='text' ;;
    'snapshot diff --rev-a') REPLY='text' ;;
    'snapshot diff --rev-b') REPLY='text' ;;
    'snapshot diff --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot diff -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot follow --compress') REPLY='words zstd gzip none' ;;
    'snapshot follow --from') REPLY='lookup' ;;
    'snapshot follow --full-every') REPLY='text' ;;
    'snapshot follow --keep') REPLY='text' ;;
    'snapshot follow --keep-daily') REPLY='text' ;;
    'snapshot follow --keep-hourly') REPLY='text' ;;
    'snapshot follow --keep-monthly') REPLY='text' ;;
    'snapshot follow --keep-weekly') REPLY='text' ;;
    'snapshot follow --keep-within') REPLY='text' ;;
    'snapshot follow --keep-yearly') REPLY='text' ;;
    'snapshot follow --max-lag') REPLY='text' ;;
    'snapshot follow --stall-timeout') REPLY='text' ;;
    'snapshot follow --sync-every') REPLY='text' ;;
    'snapshot follow --write-out') REPLY='words simple' ;;
    'snapshot follow -w') REPLY='words simple' ;;
    'snapshot hashkv --rev') REPLY='text' ;;
    'snapshot hashkv --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot hashkv -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot list --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot list -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot prune --cluster') REPLY='text' ;;
    'snapshot prune --keep') REPLY='text' ;;
    'snapshot prune --keep-daily') REPLY='text' ;;
    'snapshot prune --keep-hourly') REPLY='text' ;;
    'snapshot prune --keep-monthly') REPLY='text' ;;
    'snapshot prune --keep-weekly') REPLY='text' ;;
    'snapshot prune --keep-within') REPLY='text' ;;
    'snapshot prune --keep-yearly') REPLY='text' ;;
    'snapshot prune --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot prune -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot restore --all-members') REPLY='directory' ;;
    'snapshot restore --at-revision') REPLY='text' ;;
    'snapshot restore --at-time') REPLY='text' ;;
    'snapshot restore --bump-revision') REPLY='text' ;;
    'snapshot restore --data-dir') REPLY='directory' ;;
    'snapshot restore --initial-advertise-peer-urls') REPLY='text' ;;
    'snapshot restore --initial-cluster') REPLY='text' ;;
    'snapshot restore --initial-cluster-token') REPLY='text' ;;
    'snapshot restore --initial-memory-map-size') REPLY='text' ;;
    'snapshot restore --name') REPLY='text' ;;
    'snapshot restore --wal-dir') REPLY='directory' ;;
    'snapshot restore --write-out') REPLY='words simple' ;;
    'snapshot restore -w') REPLY='words simple' ;;
    'snapshot save --compress') REPLY='words zstd gzip none' ;;
    'snapshot save --from') REPLY='lookup' ;;
    'snapshot save --keep') REPLY='text' ;;
    'snapshot save --keep-daily') REPLY='text' ;;
    'snapshot save --keep-hourly') REPLY='text' ;;
    'snapshot save --keep-monthly') REPLY='text' ;;
    'snapshot save --keep-weekly') REPLY='text' ;;
    'snapshot save --keep-within') REPLY='text' ;;
    'snapshot save --keep-yearly') REPLY='text' ;;
    'snapshot save --max-lag') REPLY='text' ;;
    'snapshot save --metrics') REPLY='file' ;;
    'snapshot save --name') REPLY='text' ;;
    'snapshot save --stall-timeout') REPLY='text' ;;
    'snapshot save --timeout') REPLY='text' ;;
    'snapshot save --write-out') REPLY='words jsonl yaml' ;;
    'snapshot save -w') REPLY='words jsonl yaml' ;;
    'snapshot status --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot status -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot verify --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot verify -w') REPLY='words simple fields json table jsonl yaml' ;;
    'export --from-snapshot') REPLY='file' ;;
    'export --rev') REPLY='text' ;;
    'export --write-out') REPLY='words jsonl' ;;
    'export -w') REPLY='words jsonl' ;;
    'import --dest-prefix') REPLY='text' ;;
    'import --max-txn-ops') REPLY='text' ;;
    'import --overwrite') REPLY='words never changed always' ;;
    'import --prefix') REPLY='text' ;;
    'import --resume') REPLY='file' ;;
    'import --strip-prefix') REPLY='text' ;;
    'import --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'import -w') REPLY='words simple fields json table jsonl yaml' ;;
    'diff --prefix') REPLY='lookup' ;;
    'diff --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'diff -w') REPLY='words simple fields json table jsonl yaml' ;;
    'make-mirror --dest-cacert') REPLY='file' ;;
    'make-mirror --dest-cert') REPLY='file' ;;
    'make-mirror --dest-key') REPLY='file' ;;
    'make-mirror --dest-password') REPLY='text' ;;
    'make-mirror --dest-prefix') REPLY='text' ;;
    'make-mirror --dest-user') REPLY='text' ;;
    'make-mirror --max-txn-ops') REPLY='text' ;;
    'make-mirror --prefix') REPLY='lookup' ;;
    'make-mirror --rev') REPLY='text' ;;
    'make-mirror --write-out') REPLY='words simple' ;;
    'make-mirror -w') REPLY='words simple' ;;
    'backup --backup-dir') REPLY='directory' ;;
    'backup --backup-wal-dir') REPLY='directory' ;;
    'backup --data-dir') REPLY='directory' ;;
    'backup --wal-dir') REPLY='directory' ;;
    'backup --write-out') REPLY='words simple' ;;
    'backup -w') REPLY='words simple' ;;
    'k8s get --from-snapshot') REPLY='file' ;;
    'k8s get --namespace') REPLY='lookup' ;;
    'k8s get -n') REPLY='lookup' ;;
    'k8s get --prefix') REPLY='lookup' ;;
    'k8s get --rev') REPLY='text' ;;
    'k8s get --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'k8s get -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'k8s top --by') REPLY='words resource namespace object' ;;
    'k8s top --from-snapshot') REPLY='file' ;;
    'k8s top --limit') REPLY='text' ;;
    'k8s top --prefix') REPLY='lookup' ;;
    'k8s top --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'k8s top -w') REPLY='words simple fields json table jsonl yaml' ;;
    'auth disable --write-out') REPLY='words simple' ;;
    'auth disable -w') REPLY='words simple' ;;
    'auth enable --write-out') REPLY='words simple' ;;
    'auth enable -w') REPLY='words simple' ;;
    'auth status --from-snapshot') REPLY='file' ;;
    'auth status --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'auth status -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'user add --new-user-password') REPLY='text' ;;
    'user add --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user add -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user delete --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user delete -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user export --from-snapshot') REPLY='file' ;;
    'user export --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'user export -w') REPLY='words simple fields json table jsonl yaml' ;;
    'user get --from-snapshot') REPLY='file' ;;
    'user get --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'user get -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'user grant-role --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user grant-role -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user import --passwords') REPLY='file' ;;
    'user import --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'user import -w') REPLY='words simple fields json table jsonl yaml' ;;
    'user list --from-snapshot') REPLY='file' ;;
    'user list --write-out') REPLY='words simple json protobuf jsonl yaml' ;;
    'user list -w') REPLY='words simple json protobuf jsonl yaml' ;;
    'user passwd --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user passwd -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user revoke-role --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'user revoke-role -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role add --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role add -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role delete --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role delete -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role export --from-snapshot') REPLY='file' ;;
    'role export --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'role export -w') REPLY='words simple fields json table jsonl yaml' ;;
    'role get --from-snapshot') REPLY='file' ;;
    'role get --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role get -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role grant-permission --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role grant-permission -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role import --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'role import -w') REPLY='words simple fields json table jsonl yaml' ;;
    'role list --from-snapshot') REPLY='file' ;;
    'role list --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role list -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role revoke-permission --write-out') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'role revoke-permission -w') REPLY='words simple fields json protobuf jsonl yaml' ;;
    'context add --from') REPLY='text' ;;
    'context add --write-out') REPLY='words simple' ;;
    'context add -w') REPLY='words simple' ;;
    'context copy --write-out') REPLY='words simple' ;;
    'context copy -w') REPLY='words simple' ;;
    'context edit --write-out') REPLY='words simple' ;;
    'context edit -w') REPLY='words simple' ;;
    'context list --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'context list -w') REPLY='words simple fields json table jsonl yaml' ;;
    'context remove --write-out') REPLY='words simple' ;;
    'context remove -w') REPLY='words simple' ;;
    'context show --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'context show -w') REPLY='words simple fields json table jsonl yaml' ;;
    'context test --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'context test -w') REPLY='words simple fields json table jsonl yaml' ;;
    'context use --write-out') REPLY='words simple' ;;
    'context use -w') REPLY='words simple' ;;
    'shell --max-txn-ops') REPLY='text' ;;
    'shell --write-out') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    'shell -w') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    'completion --write-out') REPLY='words simple' ;;
    'completion -w') REPLY='words simple' ;;
    'options --write-out') REPLY='words simple' ;;
    'options -w') REPLY='words simple' ;;
    'version --write-out') REPLY='words simple' ;;
    'version -w') REPLY='words simple' ;;
    'help --write-out') REPLY='words simple' ;;
    'help -w') REPLY='words simple' ;;
    *' --auth-jwt-token') REPLY='text' ;;
    *' --cacert') REPLY='file' ;;
    *' --cert') REPLY='file' ;;
    *' --color') REPLY='words auto always never' ;;
    *' --command-timeout') REPLY='text' ;;
    *' --context') REPLY='lookup' ;;
    *' --decode') REPLY='words auto none' ;;
    *' --dial-timeout') REPLY='text' ;;
    *' --discovery-srv') REPLY='text' ;;
    *' -d') REPLY='text' ;;
    *' --discovery-srv-name') REPLY='text' ;;
    *' --endpoints') REPLY='lookup' ;;
    *' --keepalive-time') REPLY='text' ;;
    *' --keepalive-timeout') REPLY='text' ;;
    *' --key') REPLY='file' ;;
    *' --max-recv-bytes') REPLY='text' ;;
    *' --max-request-bytes') REPLY='text' ;;
    *' --password') REPLY='text' ;;
    *' --password-file') REPLY='file' ;;
    *' --user') REPLY='lookup' ;;
    *' --write-out') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    *' -w') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    *) REPLY='' ;;
  esac
}

# What an argument is, by its position; for --, the position of the program after it.
_etcdctl_argument() {
  case "$*" in
    'watch --') REPLY='2' ;;
    'lock --') REPLY='1' ;;
    'get 0') REPLY='lookup' ;;
    'get 1') REPLY='lookup' ;;
    'put 0') REPLY='lookup' ;;
    'put 1') REPLY='text' ;;
    'del 0') REPLY='lookup' ;;
    'del 1') REPLY='lookup' ;;
    'edit 0') REPLY='lookup' ;;
    'cp 0') REPLY='lookup' ;;
    'cp 1') REPLY='lookup' ;;
    'mv 0') REPLY='lookup' ;;
    'mv 1') REPLY='lookup' ;;
    'revert 0') REPLY='lookup' ;;
    'ls 0') REPLY='lookup' ;;
    'tree 0') REPLY='lookup' ;;
    'du 0') REPLY='lookup' ;;
    'find 0') REPLY='lookup' ;;
    'stat 0') REPLY='lookup' ;;
    'history 0') REPLY='lookup' ;;
    'changes 0') REPLY='lookup' ;;
    'watch 0') REPLY='lookup' ;;
    'watch 1') REPLY='lookup' ;;
    'watch 2') REPLY='program' ;;
    'watch '*) REPLY='file' ;;
    'lock 0') REPLY='text' ;;
    'lock 1') REPLY='program' ;;
    'lock '*) REPLY='file' ;;
    'elect 0') REPLY='text' ;;
    'elect 1') REPLY='text' ;;
    'lease grant 0') REPLY='text' ;;
    'lease keep-alive 0') REPLY='lookup' ;;
    'lease revoke 0') REPLY='lookup' ;;
    'lease timetolive 0') REPLY='lookup' ;;
    'member add 0') REPLY='text' ;;
    'member promote 0') REPLY='lookup' ;;
    'member remove 0') REPLY='lookup' ;;
    'member replace 0') REPLY='lookup' ;;
    'member update 0') REPLY='lookup' ;;
    'move-leader 0') REPLY='lookup' ;;
    'compaction 0') REPLY='text' ;;
    'downgrade enable 0') REPLY='text' ;;
    'downgrade validate 0') REPLY='text' ;;
    'snapshot diff 0') REPLY='file' ;;
    'snapshot diff 1') REPLY='file' ;;
    'snapshot follow 0') REPLY='directory' ;;
    'snapshot hashkv 0') REPLY='file' ;;
    'snapshot list 0') REPLY='directory' ;;
    'snapshot prune 0') REPLY='directory' ;;
    'snapshot restore '*) REPLY='file' ;;
    'snapshot save 0') REPLY='file' ;;
    'snapshot status 0') REPLY='file' ;;
    'snapshot verify 0') REPLY='file' ;;
    'export 0') REPLY='lookup' ;;
    'export 1') REPLY='lookup' ;;
    'import 0') REPLY='file' ;;
    'diff 0') REPLY='lookup' ;;
    'diff 1') REPLY='file' ;;
    'diff 2') REPLY='file' ;;
    'make-mirror 0') REPLY='text' ;;
    'k8s get 0') REPLY='words apiservices bindings certificatesigningrequests clusterrolebindings clusterroles clustertrustbundles componentstatuses compositepodgroups configmaps controllerrevisions cronjobs csidrivers csinodes csistoragecapacities customresourcedefinitions daemonsets deployments deviceclasses devicetaintrules endpoints endpointslices events evictionrequests evictions flowschemas horizontalpodautoscalers ingressclasses ingresses ipaddresses jobs jobtemplatespecs leasecandidates leases limitranges mutatingadmissionpolicies mutatingadmissionpolicybindings mutatingwebhookconfigurations namespaces networkpolicies nodes partialobjectmetadatas persistentvolumeclaims persistentvolumeclaimtemplates persistentvolumes podcertificaterequests poddisruptionbudgets podgroups pods podtemplates podtemplatespecs priorityclasses prioritylevelconfigurations rangeallocations replicasets replicationcontrollers resourceclaims resourceclaimtemplates resourceclaimtemplatespecs resourcepoolstatusrequests resourcequotas resourceslices rolebindings roles runtimeclasses scales secrets serviceaccounts servicecidrs services statefulsets storageclasses storageversionmigrations storageversions tokenrequests validatingadmissionpolicies validatingadmissionpolicybindings validatingwebhookconfigurations volumeattachments volumeattributesclasses workloads' ;;
    'k8s get 1') REPLY='lookup' ;;
    'user add 0') REPLY='text' ;;
    'user delete 0') REPLY='lookup' ;;
    'user get 0') REPLY='lookup' ;;
    'user grant-role 0') REPLY='lookup' ;;
    'user grant-role 1') REPLY='lookup' ;;
    'user import 0') REPLY='file' ;;
    'user passwd 0') REPLY='lookup' ;;
    'user revoke-role 0') REPLY='lookup' ;;
    'user revoke-role 1') REPLY='lookup' ;;
    'role add 0') REPLY='text' ;;
    'role delete 0') REPLY='lookup' ;;
    'role get 0') REPLY='lookup' ;;
    'role grant-permission 0') REPLY='lookup' ;;
    'role grant-permission 1') REPLY='words read write readwrite' ;;
    'role grant-permission 2') REPLY='lookup' ;;
    'role grant-permission 3') REPLY='lookup' ;;
    'role import 0') REPLY='file' ;;
    'role revoke-permission 0') REPLY='lookup' ;;
    'role revoke-permission 1') REPLY='lookup' ;;
    'role revoke-permission 2') REPLY='lookup' ;;
    'context add 0') REPLY='text' ;;
    'context copy 0') REPLY='lookup' ;;
    'context copy 1') REPLY='text' ;;
    'context edit 0') REPLY='lookup' ;;
    'context remove 0') REPLY='lookup' ;;
    'context show 0') REPLY='lookup' ;;
    'context test 0') REPLY='lookup' ;;
    'context use 0') REPLY='lookup' ;;
    'completion 0') REPLY='words bash zsh fish powershell' ;;
    'help '*) REPLY='command' ;;
    *) REPLY='' ;;
  esac
}

# A word without its quotes, or the value of a variable; `quote` is the quote that is still open.
_etcdctl_plain() {
  local text=$1 character variable='^(--[^=]*=)?"?[$][{]?([A-Za-z_][A-Za-z0-9_]*)[}]?"?$'
  quote=''
  if [[ $text =~ $variable ]]; then
    variable=${BASH_REMATCH[2]}
    REPLY=${BASH_REMATCH[1]}${!variable-}
    return
  fi
  REPLY=''
  if [[ $text == '~/'* ]]; then
    REPLY=$HOME
    text=${text:1}
  fi
  while [[ -n $text ]]; do
    character=${text:0:1}
    text=${text:1}
    case $quote$character in
      "'" | '"') quote=$character ;;
      "''" | '""') quote='' ;;
      \\ | '"'\\)
        if [[ -z $quote || ${text:0:1} == [\"\\\$\`] ]]; then
          character=${text:0:1}
          text=${text:1}
        fi
        REPLY+=$character
        ;;
      *) REPLY+=$character ;;
    esac
  done
}

# Text as it has to be typed, behind an open quote or without one.
_etcdctl_typed() {
  local character i
  REPLY=''
  if [[ -z $2 ]]; then
    if [[ $1 =~ ^[A-Za-z0-9_./:=@%+,-]*$ ]]; then REPLY=$1; else printf -v REPLY %q "$1"; fi
    return
  fi
  for ((i = 0; i < ${#1}; i++)); do
    character=${1:i:1}
    case $2$character in
      "''") REPLY+="'\\''" ;;
      '"!') REPLY+="\"'!'\"" ;;
      '""' | '"$' | '"`' | '"'\\) REPLY+=\\$character ;;
      *) REPLY+=$character ;;
    esac
  done
  # Readline closes the quote, except behind another one.
  if [[ $1 == *"$2" ]]; then REPLY+=$2; fi
}

# Offers what the program itself knows: keys, members and the like.
_etcdctl_lookup() {
  local quote candidate before rest
  local -a plain=()
  _etcdctl_plain "${COMP_WORDS[0]}"
  plain+=("$REPLY" __complete)
  for word in "${words[@]}"; do
    _etcdctl_plain "$word"
    plain+=("$REPLY")
  done
  # Bash replaces only the text behind the last = or : or an open quote.
  if [[ $text =~ ^[=:]+$ ]]; then text=''; fi
  _etcdctl_plain "$prefix"
  prefix=$REPLY
  _etcdctl_plain "${current%"$text"}"
  before=$REPLY
  while IFS=$'\t' read -r candidate rest; do
    candidate=$prefix$candidate
    if [[ $candidate == "$before"* ]]; then
      _etcdctl_typed "${candidate#"$before"}" "$quote"
      COMPREPLY+=("$REPLY")
    fi
  done < <("${plain[@]}" </dev/null 2>/dev/null)
  if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
}
# The path of a member of a group, given by its name or by a beginning that no other member shares.
_etcdctl_child() {
  local name match='' count=0
  local -a names
  _etcdctl_commands "$1"
  read -ra names <<<"$REPLY"
  REPLY=''
  for name in "${names[@]}"; do
    if [[ $name == "$2" ]]; then
      REPLY=${1:+$1 }$name
      return
    fi
    if [[ $name == "$2"* ]]; then
      match=$name
      ((count += 1))
    fi
  done
  if ((count == 1)); then REPLY=${1:+$1 }$match; fi
}

_etcdctl() {
  local REPLY word current text line value kind='' prefix='' want='' path='' helping='' ended='' joining='' index=0 i
  local -a words=() list=()
  COMPREPLY=()

  # Bash also splits at =, : and @, as COMP_WORDBREAKS says; put such words together again.
  line=${COMP_LINE-}
  line=${line#*"${COMP_WORDS[0]}"}
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#words[@]})) && [[ $line != [[:space:]]* ]] && [[ -n $joining || $word =~ ^[=:@]+$ ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    if [[ $word =~ ^[=:@]+$ ]]; then joining=1; else joining=''; fi
    line=${line#*"$word"}
  done
  current=${words[${#words[@]} - 1]}

  # Find the command and the number of its arguments.
  for ((i = 0; i < ${#words[@]} - 1; i++)); do
    word=${words[i]}
    if [[ -n $want ]]; then
      want=''
    elif [[ -n $ended ]]; then
      ((index += 1))
    elif [[ $word == -- ]]; then
      ended=1
      _etcdctl_argument "$path" --
      if [[ -n $REPLY ]]; then index=$REPLY; fi
    elif [[ $word == --*=* ]]; then
      :
    elif [[ $word == -?* ]]; then
      _etcdctl_value "$path" "$word"
      want=$REPLY
    else
      _etcdctl_child "$path" "$word"
      if [[ -z $REPLY ]]; then
        ((index += 1))
      else
        path=$REPLY
        _etcdctl_argument "$path" 0
        if [[ $REPLY == command ]]; then
          helping=1
          path=''
        fi
      fi
    fi
  done

  # What can stand at the cursor.
  value=$current
  if [[ -n $want ]]; then
    kind=$want
  elif [[ -z $ended && $current == --*=* ]]; then
    prefix=${current%%=*}=
    value=${current#*=}
    _etcdctl_value "$path" "${current%%=*}"
    kind=$REPLY
  elif [[ -z $ended && $current == -* ]]; then
    _etcdctl_flags "$path"
    kind="words $REPLY"
  else
    _etcdctl_commands "$path"
    kind="words $REPLY"
    if [[ -z $REPLY && -z $helping ]]; then
      _etcdctl_argument "$path" "$index"
      kind=$REPLY
      if [[ $kind == program && -z $ended ]]; then kind='words --'; fi
    fi
  fi

  case $kind in
    words\ *)
      read -ra list <<<"${kind#words }"
      for word in "${list[@]}"; do
        if [[ $word == "$value"* ]]; then COMPREPLY+=("$prefix$word"); fi
      done
      ;;
    file | directory | program)
      while IFS= read -r word; do
        COMPREPLY+=("$prefix$word")
      done < <(compgen -A "${kind/program/command}" -- "$value")
      compopt -o filenames 2>/dev/null
      ;;
    lookup)
      text=${2-${COMP_WORDS[COMP_CWORD]}}
      _etcdctl_lookup
      return
      ;;
  esac

  # Bash replaces only what stands behind the last =, : or @.
  word=${COMP_WORDS[COMP_CWORD]}
  if [[ $word =~ ^[=:@]+$ ]]; then word=''; fi
  prefix=${current%"$word"}
  for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
    COMPREPLY[i]=${COMPREPLY[i]#"$prefix"}
  done
}

complete -F _etcdctl etcdctl

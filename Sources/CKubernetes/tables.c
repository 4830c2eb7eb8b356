// Made by scripts/make-kubernetes-tables; not edited by hand.

#include "CKubernetes.h"

const char kubernetes_names[] =
  "\x0a" "expression"
  "\x03" "key"
  "\x0f" "valueExpression"
  "\x08" "fieldRef"
  "\x07" "warning"
  "\x04" "name"
  "\x11" "namespaceSelector"
  "\x0e" "objectSelector"
  "\x0d" "resourceRules"
  "\x14" "excludeResourceRules"
  "\x0b" "matchPolicy"
  "\x08" "metadata"
  "\x04" "spec"
  "\x0a" "policyName"
  "\x08" "paramRef"
  "\x0e" "matchResources"
  "\x09" "paramKind"
  "\x10" "matchConstraints"
  "\x09" "variables"
  "\x09" "mutations"
  "\x0d" "failurePolicy"
  "\x0f" "matchConditions"
  "\x12" "reinvocationPolicy"
  "\x0c" "clientConfig"
  "\x05" "rules"
  "\x0b" "sideEffects"
  "\x0e" "timeoutSeconds"
  "\x17" "admissionReviewVersions"
  "\x08" "webhooks"
  "\x09" "patchType"
  "\x12" "applyConfiguration"
  "\x09" "jsonPatch"
  "\x0d" "resourceNames"
  "\x00" ""
  "\x0a" "apiVersion"
  "\x04" "kind"
  "\x09" "namespace"
  "\x08" "selector"
  "\x17" "parameterNotFoundAction"
  "\x09" "apiGroups"
  "\x0b" "apiVersions"
  "\x09" "resources"
  "\x05" "scope"
  "\x0a" "operations"
  "\x04" "path"
  "\x04" "port"
  "\x12" "expressionWarnings"
  "\x06" "status"
  "\x11" "validationActions"
  "\x0b" "validations"
  "\x10" "auditAnnotations"
  "\x12" "observedGeneration"
  "\x0c" "typeChecking"
  "\x0a" "conditions"
  "\x07" "message"
  "\x06" "reason"
  "\x11" "messageExpression"
  "\x07" "service"
  "\x08" "caBundle"
  "\x03" "url"
  "\x08" "versions"
  "\x08" "resource"
  "\x0c" "responseKind"
  "\x10" "singularResource"
  "\x05" "verbs"
  "\x0a" "shortNames"
  "\x0a" "categories"
  "\x0c" "subresources"
  "\x0b" "subresource"
  "\x0d" "acceptedTypes"
  "\x07" "version"
  "\x09" "freshness"
  "\x0b" "apiServerID"
  "\x0f" "encodingVersion"
  "\x11" "decodableVersions"
  "\x0e" "servedVersions"
  "\x04" "type"
  "\x12" "lastTransitionTime"
  "\x0f" "storageVersions"
  "\x15" "commonEncodingVersion"
  "\x04" "data"
  "\x08" "revision"
  "\x08" "template"
  "\x0e" "updateStrategy"
  "\x0f" "minReadySeconds"
  "\x14" "revisionHistoryLimit"
  "\x16" "currentNumberScheduled"
  "\x12" "numberMisscheduled"
  "\x16" "desiredNumberScheduled"
  "\x0b" "numberReady"
  "\x16" "updatedNumberScheduled"
  "\x0f" "numberAvailable"
  "\x11" "numberUnavailable"
  "\x0e" "collisionCount"
  "\x0d" "rollingUpdate"
  "\x0e" "lastUpdateTime"
  "\x08" "replicas"
  "\x08" "strategy"
  "\x06" "paused"
  "\x17" "progressDeadlineSeconds"
  "\x0f" "updatedReplicas"
  "\x11" "availableReplicas"
  "\x13" "unavailableReplicas"
  "\x0d" "readyReplicas"
  "\x13" "terminatingReplicas"
  "\x14" "fullyLabeledReplicas"
  "\x0e" "maxUnavailable"
  "\x08" "maxSurge"
  "\x09" "partition"
  "\x05" "start"
  "\x0b" "whenDeleted"
  "\x0a" "whenScaled"
  "\x14" "volumeClaimTemplates"
  "\x0b" "serviceName"
  "\x13" "podManagementPolicy"
  "\x24" "persistentVolumeClaimRetentionPolicy"
  "\x08" "ordinals"
  "\x0f" "currentReplicas"
  "\x0f" "currentRevision"
  "\x0e" "updateRevision"
  "\x0a" "rollbackTo"
  "\x0e" "targetSelector"
  "\x05" "items"
  "\x03" "uid"
  "\x08" "userInfo"
  "\x09" "audiences"
  "\x0e" "boundObjectRef"
  "\x11" "expirationSeconds"
  "\x0c" "attestations"
  "\x05" "token"
  "\x13" "expirationTimestamp"
  "\x0d" "authenticated"
  "\x04" "user"
  "\x05" "error"
  "\x08" "username"
  "\x06" "groups"
  "\x05" "extra"
  "\x0b" "rawSelector"
  "\x0c" "requirements"
  "\x04" "verb"
  "\x0f" "nonResourceURLs"
  "\x05" "group"
  "\x0d" "fieldSelector"
  "\x0d" "labelSelector"
  "\x12" "resourceAttributes"
  "\x15" "nonResourceAttributes"
  "\x07" "allowed"
  "\x0f" "evaluationError"
  "\x06" "denied"
  "\x10" "nonResourceRules"
  "\x0a" "incomplete"
  "\x0e" "scaleTargetRef"
  "\x0b" "minReplicas"
  "\x0b" "maxReplicas"
  "\x1e" "targetCPUUtilizationPercentage"
  "\x0d" "lastScaleTime"
  "\x0f" "desiredReplicas"
  "\x1f" "currentCPUUtilizationPercentage"
  "\x06" "target"
  "\x09" "container"
  "\x07" "current"
  "\x06" "metric"
  "\x05" "value"
  "\x0d" "periodSeconds"
  "\x0c" "selectPolicy"
  "\x08" "policies"
  "\x1a" "stabilizationWindowSeconds"
  "\x09" "tolerance"
  "\x07" "scaleUp"
  "\x09" "scaleDown"
  "\x07" "metrics"
  "\x08" "behavior"
  "\x0e" "currentMetrics"
  "\x06" "object"
  "\x04" "pods"
  "\x08" "external"
  "\x11" "containerResource"
  "\x0c" "averageValue"
  "\x12" "averageUtilization"
  "\x0f" "describedObject"
  "\x08" "schedule"
  "\x17" "startingDeadlineSeconds"
  "\x11" "concurrencyPolicy"
  "\x07" "suspend"
  "\x0b" "jobTemplate"
  "\x1a" "successfulJobsHistoryLimit"
  "\x16" "failedJobsHistoryLimit"
  "\x08" "timeZone"
  "\x06" "active"
  "\x10" "lastScheduleTime"
  "\x12" "lastSuccessfulTime"
  "\x0d" "lastProbeTime"
  "\x10" "schedulingPolicy"
  "\x15" "schedulingConstraints"
  "\x0e" "disruptionMode"
  "\x0e" "resourceClaims"
  "\x0b" "parallelism"
  "\x0b" "completions"
  "\x15" "activeDeadlineSeconds"
  "\x0e" "manualSelector"
  "\x0c" "backoffLimit"
  "\x17" "ttlSecondsAfterFinished"
  "\x0e" "completionMode"
  "\x10" "podFailurePolicy"
  "\x14" "backoffLimitPerIndex"
  "\x10" "maxFailedIndexes"
  "\x14" "podReplacementPolicy"
  "\x09" "managedBy"
  "\x0d" "successPolicy"
  "\x0a" "scheduling"
  "\x09" "startTime"
  "\x0e" "completionTime"
  "\x09" "succeeded"
  "\x06" "failed"
  "\x10" "completedIndexes"
  "\x17" "uncountedTerminatedPods"
  "\x05" "ready"
  "\x0d" "failedIndexes"
  "\x0b" "terminating"
  "\x0d" "containerName"
  "\x08" "operator"
  "\x06" "values"
  "\x06" "action"
  "\x0b" "onExitCodes"
  "\x0f" "onPodConditions"
  "\x10" "succeededIndexes"
  "\x0e" "succeededCount"
  "\x07" "request"
  "\x06" "usages"
  "\x0a" "signerName"
  "\x0b" "certificate"
  "\x0b" "trustBundle"
  "\x07" "podName"
  "\x06" "podUID"
  "\x12" "serviceAccountName"
  "\x11" "serviceAccountUID"
  "\x08" "nodeName"
  "\x07" "nodeUID"
  "\x14" "maxExpirationSeconds"
  "\x19" "unverifiedUserAnnotations"
  "\x11" "stubPKCS10Request"
  "\x10" "certificateChain"
  "\x09" "notBefore"
  "\x0e" "beginRefreshAt"
  "\x08" "notAfter"
  "\x0d" "pkixPublicKey"
  "\x11" "proofOfPossession"
  "\x0e" "holderIdentity"
  "\x14" "leaseDurationSeconds"
  "\x0b" "acquireTime"
  "\x09" "renewTime"
  "\x10" "leaseTransitions"
  "\x0f" "preferredHolder"
  "\x09" "leaseName"
  "\x08" "pingTime"
  "\x0d" "binaryVersion"
  "\x10" "emulationVersion"
  "\x08" "volumeID"
  "\x06" "fsType"
  "\x08" "readOnly"
  "\x0c" "nodeAffinity"
  "\x0b" "podAffinity"
  "\x0f" "podAntiAffinity"
  "\x10" "localhostProfile"
  "\x0a" "devicePath"
  "\x08" "diskName"
  "\x07" "diskURI"
  "\x0b" "cachingMode"
  "\x0a" "secretName"
  "\x09" "shareName"
  "\x0f" "secretNamespace"
  "\x06" "driver"
  "\x0c" "volumeHandle"
  "\x10" "volumeAttributes"
  "\x1a" "controllerPublishSecretRef"
  "\x12" "nodeStageSecretRef"
  "\x14" "nodePublishSecretRef"
  "\x19" "controllerExpandSecretRef"
  "\x13" "nodeExpandSecretRef"
  "\x03" "add"
  "\x04" "drop"
  "\x08" "monitors"
  "\x0a" "secretFile"
  "\x09" "secretRef"
  "\x08" "optional"
  "\x0a" "binaryData"
  "\x09" "immutable"
  "\x0f" "resourceVersion"
  "\x10" "kubeletConfigKey"
  "\x0b" "defaultMode"
  "\x0b" "defaultUser"
  "\x05" "image"
  "\x07" "command"
  "\x04" "args"
  "\x0a" "workingDir"
  "\x05" "ports"
  "\x03" "env"
  "\x0c" "volumeMounts"
  "\x0d" "livenessProbe"
  "\x0e" "readinessProbe"
  "\x09" "lifecycle"
  "\x16" "terminationMessagePath"
  "\x0f" "imagePullPolicy"
  "\x0f" "securityContext"
  "\x05" "stdin"
  "\x09" "stdinOnce"
  "\x03" "tty"
  "\x07" "envFrom"
  "\x18" "terminationMessagePolicy"
  "\x0d" "volumeDevices"
  "\x0c" "startupProbe"
  "\x0c" "resizePolicy"
  "\x0d" "restartPolicy"
  "\x12" "restartPolicyRules"
  "\x0c" "resourceName"
  "\x0b" "requestName"
  "\x05" "names"
  "\x09" "sizeBytes"
  "\x08" "hostPort"
  "\x0d" "containerPort"
  "\x08" "protocol"
  "\x06" "hostIP"
  "\x09" "exitCodes"
  "\x07" "waiting"
  "\x07" "running"
  "\x0a" "terminated"
  "\x09" "startedAt"
  "\x08" "exitCode"
  "\x06" "signal"
  "\x0a" "finishedAt"
  "\x0b" "containerID"
  "\x05" "state"
  "\x09" "lastState"
  "\x0c" "restartCount"
  "\x07" "imageID"
  "\x07" "started"
  "\x12" "allocatedResources"
  "\x18" "allocatedResourcesStatus"
  "\x0a" "stopSignal"
  "\x05" "linux"
  "\x04" "Port"
  "\x10" "resourceFieldRef"
  "\x04" "mode"
  "\x06" "medium"
  "\x09" "sizeLimit"
  "\x02" "ip"
  "\x09" "targetRef"
  "\x08" "hostname"
  "\x0b" "appProtocol"
  "\x09" "addresses"
  "\x11" "notReadyAddresses"
  "\x07" "subsets"
  "\x06" "prefix"
  "\x0c" "configMapRef"
  "\x09" "valueFrom"
  "\x0f" "configMapKeyRef"
  "\x0c" "secretKeyRef"
  "\x0a" "fileKeyRef"
  "\x13" "targetContainerName"
  "\x13" "volumeClaimTemplate"
  "\x0e" "involvedObject"
  "\x06" "source"
  "\x0e" "firstTimestamp"
  "\x0d" "lastTimestamp"
  "\x05" "count"
  "\x09" "eventTime"
  "\x06" "series"
  "\x07" "related"
  "\x12" "reportingComponent"
  "\x11" "reportingInstance"
  "\x10" "lastObservedTime"
  "\x09" "component"
  "\x04" "host"
  "\x08" "priority"
  "\x0a" "targetWWNs"
  "\x03" "lun"
  "\x05" "wwids"
  "\x0a" "volumeName"
  "\x07" "options"
  "\x0b" "datasetName"
  "\x0b" "datasetUUID"
  "\x06" "pdName"
  "\x0a" "repository"
  "\x09" "directory"
  "\x09" "endpoints"
  "\x12" "endpointsNamespace"
  "\x06" "scheme"
  "\x0b" "httpHeaders"
  "\x09" "hostnames"
  "\x0c" "targetPortal"
  "\x03" "iqn"
  "\x0e" "iscsiInterface"
  "\x07" "portals"
  "\x11" "chapAuthDiscovery"
  "\x0f" "chapAuthSession"
  "\x0d" "initiatorName"
  "\x09" "reference"
  "\x0a" "pullPolicy"
  "\x08" "imageRef"
  "\x09" "postStart"
  "\x07" "preStop"
  "\x04" "exec"
  "\x07" "httpGet"
  "\x09" "tcpSocket"
  "\x05" "sleep"
  "\x03" "max"
  "\x03" "min"
  "\x07" "default"
  "\x0e" "defaultRequest"
  "\x14" "maxLimitRequestRatio"
  "\x06" "limits"
  "\x03" "gid"
  "\x12" "supplementalGroups"
  "\x06" "ipMode"
  "\x07" "ingress"
  "\x1f" "targetVolumeAttributesClassName"
  "\x06" "server"
  "\x0a" "finalizers"
  "\x05" "phase"
  "\x07" "address"
  "\x2e" "requiredDuringSchedulingIgnoredDuringExecution"
  "\x2f" "preferredDuringSchedulingIgnoredDuringExecution"
  "\x08" "quantity"
  "\x06" "perPod"
  "\x0c" "perContainer"
  "\x11" "resourceClaimName"
  "\x0a" "containers"
  "\x07" "mapping"
  "\x08" "overhead"
  "\x11" "lastHeartbeatTime"
  "\x09" "configMap"
  "\x08" "assigned"
  "\x0d" "lastKnownGood"
  "\x0f" "kubeletEndpoint"
  "\x18" "supplementalGroupsPolicy"
  "\x17" "disableResizePreemption"
  "\x08" "features"
  "\x17" "recursiveReadOnlyMounts"
  "\x0e" "userNamespaces"
  "\x11" "nodeSelectorTerms"
  "\x10" "matchExpressions"
  "\x0b" "matchFields"
  "\x07" "podCIDR"
  "\x0a" "externalID"
  "\x0a" "providerID"
  "\x0d" "unschedulable"
  "\x06" "taints"
  "\x0c" "configSource"
  "\x08" "podCIDRs"
  "\x13" "podPreemptionPolicy"
  "\x08" "capacity"
  "\x0b" "allocatable"
  "\x0f" "daemonEndpoints"
  "\x08" "nodeInfo"
  "\x06" "images"
  "\x0c" "volumesInUse"
  "\x0f" "volumesAttached"
  "\x06" "config"
  "\x0f" "runtimeHandlers"
  "\x10" "declaredFeatures"
  "\x09" "machineID"
  "\x0a" "systemUUID"
  "\x06" "bootID"
  "\x0d" "kernelVersion"
  "\x07" "osImage"
  "\x17" "containerRuntimeVersion"
  "\x0e" "kubeletVersion"
  "\x10" "kubeProxyVersion"
  "\x0f" "operatingSystem"
  "\x0c" "architecture"
  "\x04" "swap"
  "\x09" "fieldPath"
  "\x0b" "accessModes"
  "\x10" "storageClassName"
  "\x0a" "volumeMode"
  "\x0a" "dataSource"
  "\x0d" "dataSourceRef"
  "\x19" "volumeAttributesClassName"
  "\x19" "allocatedResourceStatuses"
  "\x20" "currentVolumeAttributesClassName"
  "\x12" "modifyVolumeStatus"
  "\x0c" "healthStatus"
  "\x09" "claimName"
  "\x11" "gcePersistentDisk"
  "\x14" "awsElasticBlockStore"
  "\x08" "hostPath"
  "\x09" "glusterfs"
  "\x03" "nfs"
  "\x03" "rbd"
  "\x05" "iscsi"
  "\x06" "cinder"
  "\x06" "cephfs"
  "\x02" "fc"
  "\x07" "flocker"
  "\x0a" "flexVolume"
  "\x09" "azureFile"
  "\x0d" "vsphereVolume"
  "\x07" "quobyte"
  "\x09" "azureDisk"
  "\x14" "photonPersistentDisk"
  "\x0e" "portworxVolume"
  "\x07" "scaleIO"
  "\x05" "local"
  "\x09" "storageos"
  "\x03" "csi"
  "\x08" "claimRef"
  "\x1d" "persistentVolumeReclaimPolicy"
  "\x0c" "mountOptions"
  "\x17" "lastPhaseTransitionTime"
  "\x04" "pdID"
  "\x0a" "namespaces"
  "\x0b" "topologyKey"
  "\x0e" "matchLabelKeys"
  "\x11" "mismatchLabelKeys"
  "\x07" "keyType"
  "\x14" "credentialBundlePath"
  "\x07" "keyPath"
  "\x14" "certificateChainPath"
  "\x0f" "userAnnotations"
  "\x0b" "nameservers"
  "\x08" "searches"
  "\x0f" "requestMappings"
  "\x0d" "conditionType"
  "\x19" "resourceClaimTemplateName"
  "\x0c" "podGroupName"
  "\x0e" "seLinuxOptions"
  "\x09" "runAsUser"
  "\x0c" "runAsNonRoot"
  "\x07" "fsGroup"
  "\x0a" "runAsGroup"
  "\x07" "sysctls"
  "\x0e" "windowsOptions"
  "\x13" "fsGroupChangePolicy"
  "\x0e" "seccompProfile"
  "\x0f" "appArmorProfile"
  "\x13" "seLinuxChangePolicy"
  "\x07" "volumes"
  "\x1d" "terminationGracePeriodSeconds"
  "\x09" "dnsPolicy"
  "\x0c" "nodeSelector"
  "\x0e" "serviceAccount"
  "\x0b" "hostNetwork"
  "\x07" "hostPID"
  "\x07" "hostIPC"
  "\x10" "imagePullSecrets"
  "\x09" "subdomain"
  "\x08" "affinity"
  "\x0d" "schedulerName"
  "\x0e" "initContainers"
  "\x1c" "automountServiceAccountToken"
  "\x0b" "tolerations"
  "\x0b" "hostAliases"
  "\x11" "priorityClassName"
  "\x09" "dnsConfig"
  "\x15" "shareProcessNamespace"
  "\x0e" "readinessGates"
  "\x10" "runtimeClassName"
  "\x12" "enableServiceLinks"
  "\x10" "preemptionPolicy"
  "\x19" "topologySpreadConstraints"
  "\x13" "ephemeralContainers"
  "\x11" "setHostnameAsFQDN"
  "\x02" "os"
  "\x09" "hostUsers"
  "\x0f" "schedulingGates"
  "\x10" "hostnameOverride"
  "\x0f" "schedulingGroup"
  "\x12" "evictionResponders"
  "\x05" "podIP"
  "\x11" "containerStatuses"
  "\x08" "qosClass"
  "\x15" "initContainerStatuses"
  "\x11" "nominatedNodeName"
  "\x06" "podIPs"
  "\x1a" "ephemeralContainerStatuses"
  "\x06" "resize"
  "\x15" "resourceClaimStatuses"
  "\x07" "hostIPs"
  "\x1b" "extendedResourceClaimStatus"
  "\x24" "nodeAllocatableResourceClaimStatuses"
  "\x0c" "volumeHealth"
  "\x10" "healthConditions"
  "\x06" "weight"
  "\x0a" "preference"
  "\x13" "initialDelaySeconds"
  "\x10" "successThreshold"
  "\x10" "failureThreshold"
  "\x04" "grpc"
  "\x07" "sources"
  "\x08" "registry"
  "\x06" "volume"
  "\x06" "tenant"
  "\x04" "pool"
  "\x07" "keyring"
  "\x05" "range"
  "\x07" "divisor"
  "\x0a" "resourceID"
  "\x06" "health"
  "\x04" "hard"
  "\x06" "scopes"
  "\x0d" "scopeSelector"
  "\x04" "used"
  "\x08" "requests"
  "\x06" "claims"
  "\x04" "role"
  "\x05" "level"
  "\x07" "gateway"
  "\x06" "system"
  "\x0a" "sslEnabled"
  "\x10" "protectionDomain"
  "\x0b" "storagePool"
  "\x0b" "storageMode"
  "\x09" "scopeName"
  "\x0a" "stringData"
  "\x0c" "capabilities"
  "\x0a" "privileged"
  "\x16" "readOnlyRootFilesystem"
  "\x18" "allowPrivilegeEscalation"
  "\x09" "procMount"
  "\x07" "secrets"
  "\x08" "audience"
  "\x0a" "targetPort"
  "\x08" "nodePort"
  "\x09" "clusterIP"
  "\x0b" "externalIPs"
  "\x0f" "sessionAffinity"
  "\x0e" "loadBalancerIP"
  "\x18" "loadBalancerSourceRanges"
  "\x0c" "externalName"
  "\x15" "externalTrafficPolicy"
  "\x13" "healthCheckNodePort"
  "\x18" "publishNotReadyAddresses"
  "\x15" "sessionAffinityConfig"
  "\x0e" "ipFamilyPolicy"
  "\x0a" "clusterIPs"
  "\x0a" "ipFamilies"
  "\x1d" "allocateLoadBalancerNodePorts"
  "\x11" "loadBalancerClass"
  "\x15" "internalTrafficPolicy"
  "\x13" "trafficDistribution"
  "\x0c" "loadBalancer"
  "\x08" "clientIP"
  "\x07" "seconds"
  "\x0f" "volumeNamespace"
  "\x06" "effect"
  "\x09" "timeAdded"
  "\x11" "tolerationSeconds"
  "\x15" "matchLabelExpressions"
  "\x07" "maxSkew"
  "\x11" "whenUnsatisfiable"
  "\x0a" "minDomains"
  "\x12" "nodeAffinityPolicy"
  "\x10" "nodeTaintsPolicy"
  "\x08" "apiGroup"
  "\x09" "mountPath"
  "\x07" "subPath"
  "\x10" "mountPropagation"
  "\x0b" "subPathExpr"
  "\x11" "recursiveReadOnly"
  "\x10" "bindMountOptions"
  "\x0c" "volumeStatus"
  "\x08" "required"
  "\x06" "secret"
  "\x0b" "downwardAPI"
  "\x13" "serviceAccountToken"
  "\x12" "clusterTrustBundle"
  "\x0e" "podCertificate"
  "\x08" "emptyDir"
  "\x07" "gitRepo"
  "\x15" "persistentVolumeClaim"
  "\x09" "projected"
  "\x09" "ephemeral"
  "\x0a" "volumePath"
  "\x11" "storagePolicyName"
  "\x0f" "storagePolicyID"
  "\x0f" "podAffinityTerm"
  "\x16" "gmsaCredentialSpecName"
  "\x12" "gmsaCredentialSpec"
  "\x0d" "runAsUserName"
  "\x0b" "hostProcess"
  "\x12" "deprecatedTopology"
  "\x04" "zone"
  "\x05" "hints"
  "\x07" "serving"
  "\x08" "forZones"
  "\x08" "forNodes"
  "\x0b" "addressType"
  "\x08" "topology"
  "\x13" "reportingController"
  "\x09" "regarding"
  "\x04" "note"
  "\x10" "deprecatedSource"
  "\x18" "deprecatedFirstTimestamp"
  "\x17" "deprecatedLastTimestamp"
  "\x0f" "deprecatedCount"
  "\x12" "templateGeneration"
  "\x07" "backend"
  "\x08" "pathType"
  "\x05" "paths"
  "\x04" "cidr"
  "\x06" "except"
  "\x0b" "servicePort"
  "\x04" "http"
  "\x03" "tls"
  "\x10" "ingressClassName"
  "\x05" "hosts"
  "\x02" "to"
  "\x04" "from"
  "\x0b" "podSelector"
  "\x07" "ipBlock"
  "\x07" "endPort"
  "\x06" "egress"
  "\x0b" "policyTypes"
  "\x18" "nominalConcurrencyShares"
  "\x0f" "lendablePercent"
  "\x1a" "priorityLevelConfiguration"
  "\x12" "matchingPrecedence"
  "\x13" "distinguisherMethod"
  "\x07" "queuing"
  "\x0d" "limitResponse"
  "\x15" "borrowingLimitPercent"
  "\x08" "subjects"
  "\x07" "limited"
  "\x06" "exempt"
  "\x06" "queues"
  "\x08" "handSize"
  "\x10" "queueLengthLimit"
  "\x0c" "clusterScope"
  "\x18" "assuredConcurrencyShares"
  "\x0b" "annotations"
  "\x09" "requester"
  "\x06" "intent"
  "\x03" "pod"
  "\x0a" "requesters"
  "\x10" "targetResponders"
  "\x0a" "responders"
  "\x0d" "heartbeatTime"
  "\x16" "expectedCompletionTime"
  "\x09" "parentRef"
  "\x0a" "controller"
  "\x0a" "parameters"
  "\x0e" "defaultBackend"
  "\x06" "number"
  "\x05" "cidrs"
  "\x08" "podFixed"
  "\x07" "handler"
  "\x0e" "runtimeHandler"
  "\x0d" "deleteOptions"
  "\x0c" "minAvailable"
  "\x1a" "unhealthyPodEvictionPolicy"
  "\x0d" "disruptedPods"
  "\x12" "disruptionsAllowed"
  "\x0e" "currentHealthy"
  "\x0e" "desiredHealthy"
  "\x0c" "expectedPods"
  "\x14" "clusterRoleSelectors"
  "\x0f" "aggregationRule"
  "\x07" "roleRef"
  "\x06" "device"
  "\x0b" "networkData"
  "\x07" "shareID"
  "\x07" "devices"
  "\x13" "allocationTimestamp"
  "\x0b" "validValues"
  "\x0a" "validRange"
  "\x04" "step"
  "\x08" "counters"
  "\x0a" "attributes"
  "\x10" "consumesCounters"
  "\x08" "allNodes"
  "\x0b" "bindsToNode"
  "\x11" "bindingConditions"
  "\x18" "bindingFailureConditions"
  "\x18" "allowMultipleAllocations"
  "\x18" "nodeAllocatableResources"
  "\x07" "results"
  "\x03" "int"
  "\x04" "bool"
  "\x06" "string"
  "\x04" "ints"
  "\x05" "bools"
  "\x07" "strings"
  "\x0d" "requestPolicy"
  "\x0b" "constraints"
  "\x09" "selectors"
  "\x14" "extendedResourceName"
  "\x06" "opaque"
  "\x0e" "matchAttribute"
  "\x11" "distinctAttribute"
  "\x0a" "counterSet"
  "\x07" "exactly"
  "\x0e" "firstAvailable"
  "\x0b" "adminAccess"
  "\x10" "consumedCapacity"
  "\x12" "skipNodeOperations"
  "\x03" "cel"
  "\x0f" "deviceClassName"
  "\x0e" "allocationMode"
  "\x0e" "deviceSelector"
  "\x05" "taint"
  "\x0d" "interfaceName"
  "\x03" "ips"
  "\x0f" "hardwareAddress"
  "\x0b" "capacityKey"
  "\x12" "capacityMultiplier"
  "\x10" "deviceMultiplier"
  "\x0a" "allocation"
  "\x0b" "reservedFor"
  "\x0a" "generation"
  "\x12" "resourceSliceCount"
  "\x16" "perDeviceNodeSelection"
  "\x0e" "sharedCounters"
  "\x16" "partitionTypeAttribute"
  "\x05" "total"
  "\x09" "attribute"
  "\x08" "poolName"
  "\x0c" "totalDevices"
  "\x10" "allocatedDevices"
  "\x10" "availableDevices"
  "\x12" "unavailableDevices"
  "\x0f" "validationError"
  "\x10" "partitionSummary"
  "\x10" "shareableSummary"
  "\x05" "limit"
  "\x1d" "defaultPartitionTypeAttribute"
  "\x05" "pools"
  "\x09" "poolCount"
  "\x08" "consumed"
  "\x09" "available"
  "\x15" "fullyAvailableDevices"
  "\x19" "partiallyAvailableDevices"
  "\x05" "basic"
  "\x0d" "globalDefault"
  "\x0b" "description"
  "\x06" "single"
  "\x03" "all"
  "\x0d" "minGroupCount"
  "\x04" "gang"
  "\x1b" "parentCompositePodGroupName"
  "\x0b" "workloadRef"
  "\x11" "podGroupTemplates"
  "\x1a" "compositePodGroupTemplates"
  "\x08" "minCount"
  "\x0c" "workloadName"
  "\x0c" "templateName"
  "\x0d" "controllerRef"
  "\x0e" "attachRequired"
  "\x0e" "podInfoOnMount"
  "\x14" "volumeLifecycleModes"
  "\x0f" "storageCapacity"
  "\x0d" "fsGroupPolicy"
  "\x0d" "tokenRequests"
  "\x11" "requiresRepublish"
  "\x0c" "seLinuxMount"
  "\x22" "nodeAllocatableUpdatePeriodSeconds"
  "\x1c" "serviceAccountTokenInSecrets"
  "\x1d" "preventPodSchedulingIfMissing"
  "\x06" "nodeID"
  "\x0c" "topologyKeys"
  "\x07" "drivers"
  "\x0d" "storageHealth"
  "\x0c" "nodeTopology"
  "\x11" "maximumVolumeSize"
  "\x0b" "provisioner"
  "\x0d" "reclaimPolicy"
  "\x14" "allowVolumeExpansion"
  "\x11" "volumeBindingMode"
  "\x11" "allowedTopologies"
  "\x0a" "accessMode"
  "\x14" "persistentVolumeName"
  "\x10" "inlineVolumeSpec"
  "\x08" "attacher"
  "\x08" "attached"
  "\x12" "attachmentMetadata"
  "\x0b" "attachError"
  "\x0b" "detachError"
  "\x0a" "driverName"
  "\x04" "time"
  "\x09" "errorCode"
  "\x06" "format"
  "\x08" "jsonPath"
  "\x07" "webhook"
  "\x06" "plural"
  "\x08" "singular"
  "\x08" "listKind"
  "\x0a" "conversion"
  "\x15" "preserveUnknownFields"
  "\x0d" "acceptedNames"
  "\x0e" "storedVersions"
  "\x06" "served"
  "\x07" "storage"
  "\x06" "schema"
  "\x18" "additionalPrinterColumns"
  "\x0a" "deprecated"
  "\x12" "deprecationWarning"
  "\x10" "selectableFields"
  "\x10" "specReplicasPath"
  "\x12" "statusReplicasPath"
  "\x11" "labelSelectorPath"
  "\x05" "scale"
  "\x0f" "openAPIV3Schema"
  "\x01" "-"
  "\x02" "id"
  "\x07" "$schema"
  "\x04" "$ref"
  "\x05" "title"
  "\x07" "maximum"
  "\x10" "exclusiveMaximum"
  "\x07" "minimum"
  "\x10" "exclusiveMinimum"
  "\x09" "maxLength"
  "\x09" "minLength"
  "\x07" "pattern"
  "\x08" "maxItems"
  "\x08" "minItems"
  "\x0b" "uniqueItems"
  "\x0a" "multipleOf"
  "\x04" "enum"
  "\x0d" "maxProperties"
  "\x0d" "minProperties"
  "\x05" "allOf"
  "\x05" "oneOf"
  "\x05" "anyOf"
  "\x03" "not"
  "\x0a" "properties"
  "\x14" "additionalProperties"
  "\x11" "patternProperties"
  "\x0c" "dependencies"
  "\x0f" "additionalItems"
  "\x0b" "definitions"
  "\x0c" "externalDocs"
  "\x07" "example"
  "\x08" "nullable"
  "\x24" "x-kubernetes-preserve-unknown-fields"
  "\x1e" "x-kubernetes-embedded-resource"
  "\x1a" "x-kubernetes-int-or-string"
  "\x1a" "x-kubernetes-list-map-keys"
  "\x16" "x-kubernetes-list-type"
  "\x15" "x-kubernetes-map-type"
  "\x18" "x-kubernetes-validations"
  "\x0b" "jSONSchemas"
  "\x06" "allows"
  "\x08" "property"
  "\x04" "rule"
  "\x0f" "optionalOldSelf"
  "\x18" "conversionReviewVersions"
  "\x08" "JSONPath"
  "\x13" "webhookClientConfig"
  "\x0a" "validation"
  "\x12" "gracePeriodSeconds"
  "\x0d" "preconditions"
  "\x10" "orphanDependents"
  "\x11" "propagationPolicy"
  "\x06" "dryRun"
  "\x30" "ignoreStoreReadErrorWithClusterBreakingPotential"
  "\x0b" "matchLabels"
  "\x07" "manager"
  "\x09" "operation"
  "\x0a" "fieldsType"
  "\x08" "fieldsV1"
  "\x05" "nanos"
  "\x0c" "generateName"
  "\x08" "selfLink"
  "\x11" "creationTimestamp"
  "\x11" "deletionTimestamp"
  "\x1a" "deletionGracePeriodSeconds"
  "\x06" "labels"
  "\x0f" "ownerReferences"
  "\x0d" "managedFields"
  "\x12" "blockOwnerDeletion"
  "\x0f" "contentEncoding"
  "\x0b" "contentType"
  "\x06" "intVal"
  "\x06" "strVal"
  "\x15" "insecureSkipTLSVerify"
  "\x14" "groupPriorityMinimum"
  "\x0f" "versionPriority"
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
  {11, 0, 1, 0},  // key
  {15, 0, 2, 0},  // valueExpression
  // api.admissionregistration.v1.ExpressionWarning
  {31, 0, 2, 0},  // fieldRef
  {40, 0, 3, 0},  // warning
  // api.admissionregistration.v1.JSONPatch
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1.MatchCondition
  {48, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1.MatchResources
  {53, 1075, 1, OMITEMPTY | POINTER},  // namespaceSelector
  {71, 1075, 2, OMITEMPTY | POINTER},  // objectSelector
  {86, 29, 3, MANY | OMITEMPTY},  // resourceRules
  {100, 29, 4, MANY | OMITEMPTY},  // excludeResourceRules
  {121, 0, 7, OMITEMPTY | POINTER},  // matchPolicy
  // api.admissionregistration.v1.MutatingAdmissionPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 25, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1.MutatingAdmissionPolicyBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 24, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
  {147, 0, 1, OMITEMPTY},  // policyName
  {158, 31, 2, OMITEMPTY | POINTER},  // paramRef
  {167, 21, 3, OMITEMPTY | POINTER},  // matchResources
  // api.admissionregistration.v1.MutatingAdmissionPolicySpec
  {182, 30, 1, OMITEMPTY | POINTER},  // paramKind
  {192, 21, 2, OMITEMPTY | POINTER},  // matchConstraints
  {209, 44, 3, MANY | OMITEMPTY},  // variables
  {219, 28, 4, MANY | OMITEMPTY},  // mutations
  {229, 0, 5, OMITEMPTY | POINTER},  // failurePolicy
  {243, 20, 6, MANY | OMITEMPTY},  // matchConditions
  {259, 0, 7, OMITEMPTY},  // reinvocationPolicy
  // api.admissionregistration.v1.MutatingWebhook
  {48, 0, 1, 0},  // name
  {278, 45, 2, 0},  // clientConfig
  {291, 33, 3, MANY | OMITEMPTY},  // rules
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {53, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {297, 0, 6, POINTER},  // sideEffects
  {309, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {324, 0, 8, MANY},  // admissionReviewVersions
  {121, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {259, 0, 10, OMITEMPTY | POINTER},  // reinvocationPolicy
  {71, 1075, 11, OMITEMPTY | POINTER},  // objectSelector
  {243, 20, 12, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1.MutatingWebhookConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {348, 26, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1.Mutation
  {357, 0, 2, 0},  // patchType
  {367, 16, 3, OMITEMPTY | POINTER},  // applyConfiguration
  {386, 19, 4, OMITEMPTY | POINTER},  // jsonPatch
  // api.admissionregistration.v1.NamedRuleWithOperations
  {396, 0, 1, MANY | OMITEMPTY},  // resourceNames
  {410, 33, 2, INLINE},  // 
  // api.admissionregistration.v1.ParamKind
  {411, 0, 1, OMITEMPTY},  // apiVersion
  {422, 0, 2, OMITEMPTY},  // kind
  // api.admissionregistration.v1.ParamRef
  {48, 0, 1, OMITEMPTY},  // name
  {427, 0, 2, OMITEMPTY},  // namespace
  {437, 1075, 3, OMITEMPTY | POINTER},  // selector
  {446, 0, 4, OMITEMPTY | POINTER},  // parameterNotFoundAction
  // api.admissionregistration.v1.Rule
  {470, 0, 1, MANY | OMITEMPTY},  // apiGroups
  {480, 0, 2, MANY | OMITEMPTY},  // apiVersions
  {492, 0, 3, MANY | OMITEMPTY},  // resources
  {502, 0, 4, OMITEMPTY | POINTER},  // scope
  // api.admissionregistration.v1.RuleWithOperations
  {508, 0, 1, MANY | OMITEMPTY},  // operations
  {410, 32, 2, INLINE},  // 
  // api.admissionregistration.v1.ServiceReference
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  {519, 0, 3, OMITEMPTY | POINTER},  // path
  {524, 3, 4, OMITEMPTY | POINTER},  // port
  // api.admissionregistration.v1.TypeChecking
  {529, 18, 1, MANY | OMITEMPTY},  // expressionWarnings
  // api.admissionregistration.v1.ValidatingAdmissionPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 39, 2, OMITEMPTY},  // spec
  {548, 40, 3, OMITEMPTY},  // status
  // api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 38, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
  {147, 0, 1, OMITEMPTY},  // policyName
  {158, 31, 2, OMITEMPTY | POINTER},  // paramRef
  {167, 21, 3, OMITEMPTY | POINTER},  // matchResources
  {555, 0, 4, MANY | OMITEMPTY},  // validationActions
  // api.admissionregistration.v1.ValidatingAdmissionPolicySpec
  {182, 30, 1, OMITEMPTY | POINTER},  // paramKind
  {192, 21, 2, OMITEMPTY | POINTER},  // matchConstraints
  {573, 43, 3, MANY | OMITEMPTY},  // validations
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {585, 17, 5, MANY | OMITEMPTY},  // auditAnnotations
  {243, 20, 6, MANY | OMITEMPTY},  // matchConditions
  {209, 44, 7, MANY | OMITEMPTY},  // variables
  // api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {621, 35, 2, OMITEMPTY | POINTER},  // typeChecking
  {634, 1069, 3, MANY | OMITEMPTY},  // conditions
  // api.admissionregistration.v1.ValidatingWebhook
  {48, 0, 1, 0},  // name
  {278, 45, 2, 0},  // clientConfig
  {291, 33, 3, MANY | OMITEMPTY},  // rules
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {53, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {297, 0, 6, POINTER},  // sideEffects
  {309, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {324, 0, 8, MANY},  // admissionReviewVersions
  {121, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {71, 1075, 10, OMITEMPTY | POINTER},  // objectSelector
  {243, 20, 11, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1.ValidatingWebhookConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {348, 41, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1.Validation
  {0, 0, 1, 0},  // expression
  {645, 0, 2, OMITEMPTY},  // message
  {653, 0, 3, OMITEMPTY | POINTER},  // reason
  {660, 0, 4, OMITEMPTY},  // messageExpression
  // api.admissionregistration.v1.Variable
  {48, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1.WebhookClientConfig
  {678, 34, 1, OMITEMPTY | POINTER},  // service
  {686, 1, 2, OMITEMPTY},  // caBundle
  {695, 0, 3, OMITEMPTY | POINTER},  // url
  // api.admissionregistration.v1alpha1.ApplyConfiguration
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1alpha1.AuditAnnotation
  {11, 0, 1, 0},  // key
  {15, 0, 2, 0},  // valueExpression
  // api.admissionregistration.v1alpha1.ExpressionWarning
  {31, 0, 2, 0},  // fieldRef
  {40, 0, 3, 0},  // warning
  // api.admissionregistration.v1alpha1.JSONPatch
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1alpha1.MatchCondition
  {48, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1alpha1.MatchResources
  {53, 1075, 1, OMITEMPTY | POINTER},  // namespaceSelector
  {71, 1075, 2, OMITEMPTY | POINTER},  // objectSelector
  {86, 57, 3, MANY | OMITEMPTY},  // resourceRules
  {100, 57, 4, MANY | OMITEMPTY},  // excludeResourceRules
  {121, 0, 7, OMITEMPTY | POINTER},  // matchPolicy
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 55, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 54, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec
  {147, 0, 1, OMITEMPTY},  // policyName
  {158, 59, 2, OMITEMPTY | POINTER},  // paramRef
  {167, 51, 3, OMITEMPTY | POINTER},  // matchResources
  // api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec
  {182, 58, 1, OMITEMPTY | POINTER},  // paramKind
  {192, 51, 2, OMITEMPTY | POINTER},  // matchConstraints
  {209, 67, 3, MANY | OMITEMPTY},  // variables
  {219, 56, 4, MANY | OMITEMPTY},  // mutations
  {229, 0, 5, OMITEMPTY | POINTER},  // failurePolicy
  {243, 50, 6, MANY | OMITEMPTY},  // matchConditions
  {259, 0, 7, OMITEMPTY},  // reinvocationPolicy
  // api.admissionregistration.v1alpha1.Mutation
  {357, 0, 2, 0},  // patchType
  {367, 46, 3, OMITEMPTY | POINTER},  // applyConfiguration
  {386, 49, 4, OMITEMPTY | POINTER},  // jsonPatch
  // api.admissionregistration.v1alpha1.NamedRuleWithOperations
  {396, 0, 1, MANY | OMITEMPTY},  // resourceNames
  {410, 33, 2, INLINE},  // 
  // api.admissionregistration.v1alpha1.ParamKind
  {411, 0, 1, OMITEMPTY},  // apiVersion
  {422, 0, 2, OMITEMPTY},  // kind
  // api.admissionregistration.v1alpha1.ParamRef
  {48, 0, 1, OMITEMPTY},  // name
  {427, 0, 2, OMITEMPTY},  // namespace
  {437, 1075, 3, OMITEMPTY | POINTER},  // selector
  {446, 0, 4, OMITEMPTY | POINTER},  // parameterNotFoundAction
  // api.admissionregistration.v1alpha1.TypeChecking
  {529, 48, 1, MANY | OMITEMPTY},  // expressionWarnings
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 64, 2, OMITEMPTY},  // spec
  {548, 65, 3, OMITEMPTY},  // status
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 63, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec
  {147, 0, 1, OMITEMPTY},  // policyName
  {158, 59, 2, OMITEMPTY | POINTER},  // paramRef
  {167, 51, 3, OMITEMPTY | POINTER},  // matchResources
  {555, 0, 4, MANY | OMITEMPTY},  // validationActions
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec
  {182, 58, 1, OMITEMPTY | POINTER},  // paramKind
  {192, 51, 2, OMITEMPTY | POINTER},  // matchConstraints
  {573, 66, 3, MANY | OMITEMPTY},  // validations
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {585, 47, 5, MANY | OMITEMPTY},  // auditAnnotations
  {243, 50, 6, MANY | OMITEMPTY},  // matchConditions
  {209, 67, 7, MANY | OMITEMPTY},  // variables
  // api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {621, 60, 2, OMITEMPTY | POINTER},  // typeChecking
  {634, 1069, 3, MANY | OMITEMPTY},  // conditions
  // api.admissionregistration.v1alpha1.Validation
  {0, 0, 1, 0},  // expression
  {645, 0, 2, OMITEMPTY},  // message
  {653, 0, 3, OMITEMPTY | POINTER},  // reason
  {660, 0, 4, OMITEMPTY},  // messageExpression
  // api.admissionregistration.v1alpha1.Variable
  {48, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1beta1.ApplyConfiguration
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1beta1.AuditAnnotation
  {11, 0, 1, 0},  // key
  {15, 0, 2, 0},  // valueExpression
  // api.admissionregistration.v1beta1.ExpressionWarning
  {31, 0, 2, 0},  // fieldRef
  {40, 0, 3, 0},  // warning
  // api.admissionregistration.v1beta1.JSONPatch
  {0, 0, 1, OMITEMPTY},  // expression
  // api.admissionregistration.v1beta1.MatchCondition
  {48, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1beta1.MatchResources
  {53, 1075, 1, OMITEMPTY | POINTER},  // namespaceSelector
  {71, 1075, 2, OMITEMPTY | POINTER},  // objectSelector
  {86, 81, 3, MANY | OMITEMPTY},  // resourceRules
  {100, 81, 4, MANY | OMITEMPTY},  // excludeResourceRules
  {121, 0, 7, OMITEMPTY | POINTER},  // matchPolicy
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 77, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 76, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec
  {147, 0, 1, OMITEMPTY},  // policyName
  {158, 83, 2, OMITEMPTY | POINTER},  // paramRef
  {167, 73, 3, OMITEMPTY | POINTER},  // matchResources
  // api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec
  {182, 82, 1, OMITEMPTY | POINTER},  // paramKind
  {192, 73, 2, OMITEMPTY | POINTER},  // matchConstraints
  {209, 94, 3, MANY | OMITEMPTY},  // variables
  {219, 80, 4, MANY | OMITEMPTY},  // mutations
  {229, 0, 5, OMITEMPTY | POINTER},  // failurePolicy
  {243, 72, 6, MANY | OMITEMPTY},  // matchConditions
  {259, 0, 7, OMITEMPTY},  // reinvocationPolicy
  // api.admissionregistration.v1beta1.MutatingWebhook
  {48, 0, 1, 0},  // name
  {278, 95, 2, 0},  // clientConfig
  {291, 33, 3, MANY | OMITEMPTY},  // rules
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {53, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {297, 0, 6, OMITEMPTY | POINTER},  // sideEffects
  {309, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {324, 0, 8, MANY | OMITEMPTY},  // admissionReviewVersions
  {121, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {259, 0, 10, OMITEMPTY | POINTER},  // reinvocationPolicy
  {71, 1075, 11, OMITEMPTY | POINTER},  // objectSelector
  {243, 72, 12, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1beta1.MutatingWebhookConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {348, 78, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1beta1.Mutation
  {357, 0, 2, 0},  // patchType
  {367, 68, 3, OMITEMPTY | POINTER},  // applyConfiguration
  {386, 71, 4, OMITEMPTY | POINTER},  // jsonPatch
  // api.admissionregistration.v1beta1.NamedRuleWithOperations
  {396, 0, 1, MANY | OMITEMPTY},  // resourceNames
  {410, 33, 2, INLINE},  // 
  // api.admissionregistration.v1beta1.ParamKind
  {411, 0, 1, OMITEMPTY},  // apiVersion
  {422, 0, 2, OMITEMPTY},  // kind
  // api.admissionregistration.v1beta1.ParamRef
  {48, 0, 1, OMITEMPTY},  // name
  {427, 0, 2, OMITEMPTY},  // namespace
  {437, 1075, 3, OMITEMPTY | POINTER},  // selector
  {446, 0, 4, OMITEMPTY | POINTER},  // parameterNotFoundAction
  // api.admissionregistration.v1beta1.ServiceReference
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  {519, 0, 3, OMITEMPTY | POINTER},  // path
  {524, 3, 4, OMITEMPTY | POINTER},  // port
  // api.admissionregistration.v1beta1.TypeChecking
  {529, 70, 1, MANY | OMITEMPTY},  // expressionWarnings
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 89, 2, OMITEMPTY},  // spec
  {548, 90, 3, OMITEMPTY},  // status
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 88, 2, OMITEMPTY},  // spec
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec
  {147, 0, 1, OMITEMPTY},  // policyName
  {158, 83, 2, OMITEMPTY | POINTER},  // paramRef
  {167, 73, 3, OMITEMPTY | POINTER},  // matchResources
  {555, 0, 4, MANY | OMITEMPTY},  // validationActions
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicySpec
  {182, 82, 1, OMITEMPTY | POINTER},  // paramKind
  {192, 73, 2, OMITEMPTY | POINTER},  // matchConstraints
  {573, 93, 3, MANY | OMITEMPTY},  // validations
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {585, 69, 5, MANY | OMITEMPTY},  // auditAnnotations
  {243, 72, 6, MANY | OMITEMPTY},  // matchConditions
  {209, 94, 7, MANY | OMITEMPTY},  // variables
  // api.admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {621, 85, 2, OMITEMPTY | POINTER},  // typeChecking
  {634, 1069, 3, MANY | OMITEMPTY},  // conditions
  // api.admissionregistration.v1beta1.ValidatingWebhook
  {48, 0, 1, 0},  // name
  {278, 95, 2, 0},  // clientConfig
  {291, 33, 3, MANY | OMITEMPTY},  // rules
  {229, 0, 4, OMITEMPTY | POINTER},  // failurePolicy
  {53, 1075, 5, OMITEMPTY | POINTER},  // namespaceSelector
  {297, 0, 6, OMITEMPTY | POINTER},  // sideEffects
  {309, 3, 7, OMITEMPTY | POINTER},  // timeoutSeconds
  {324, 0, 8, MANY | OMITEMPTY},  // admissionReviewVersions
  {121, 0, 9, OMITEMPTY | POINTER},  // matchPolicy
  {71, 1075, 10, OMITEMPTY | POINTER},  // objectSelector
  {243, 72, 11, MANY | OMITEMPTY},  // matchConditions
  // api.admissionregistration.v1beta1.ValidatingWebhookConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {348, 91, 2, MANY | OMITEMPTY},  // webhooks
  // api.admissionregistration.v1beta1.Validation
  {0, 0, 1, 0},  // expression
  {645, 0, 2, OMITEMPTY},  // message
  {653, 0, 3, OMITEMPTY | POINTER},  // reason
  {660, 0, 4, OMITEMPTY},  // messageExpression
  // api.admissionregistration.v1beta1.Variable
  {48, 0, 1, 0},  // name
  {0, 0, 2, 0},  // expression
  // api.admissionregistration.v1beta1.WebhookClientConfig
  {678, 84, 1, OMITEMPTY | POINTER},  // service
  {686, 1, 2, OMITEMPTY},  // caBundle
  {695, 0, 3, OMITEMPTY | POINTER},  // url
  // api.apidiscovery.v2.APIGroupDiscovery
  {133, 1079, 1, OMITEMPTY},  // metadata
  {699, 99, 2, MANY | OMITEMPTY},  // versions
  // api.apidiscovery.v2.APIResourceDiscovery
  {708, 0, 1, 0},  // resource
  {717, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {502, 0, 3, 0},  // scope
  {730, 0, 4, 0},  // singularResource
  {747, 0, 5, MANY},  // verbs
  {753, 0, 6, MANY | OMITEMPTY},  // shortNames
  {764, 0, 7, MANY | OMITEMPTY},  // categories
  {775, 98, 8, MANY | OMITEMPTY},  // subresources
  // api.apidiscovery.v2.APISubresourceDiscovery
  {788, 0, 1, 0},  // subresource
  {717, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {800, 1074, 3, MANY | OMITEMPTY},  // acceptedTypes
  {747, 0, 4, MANY},  // verbs
  // api.apidiscovery.v2.APIVersionDiscovery
  {814, 0, 1, 0},  // version
  {492, 97, 2, MANY | OMITEMPTY},  // resources
  {822, 0, 3, OMITEMPTY},  // freshness
  // api.apidiscovery.v2beta1.APIGroupDiscovery
  {133, 1079, 1, OMITEMPTY},  // metadata
  {699, 103, 2, MANY | OMITEMPTY},  // versions
  // api.apidiscovery.v2beta1.APIResourceDiscovery
  {708, 0, 1, 0},  // resource
  {717, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {502, 0, 3, 0},  // scope
  {730, 0, 4, 0},  // singularResource
  {747, 0, 5, MANY},  // verbs
  {753, 0, 6, MANY | OMITEMPTY},  // shortNames
  {764, 0, 7, MANY | OMITEMPTY},  // categories
  {775, 102, 8, MANY | OMITEMPTY},  // subresources
  // api.apidiscovery.v2beta1.APISubresourceDiscovery
  {788, 0, 1, 0},  // subresource
  {717, 1074, 2, OMITEMPTY | POINTER},  // responseKind
  {800, 1074, 3, MANY | OMITEMPTY},  // acceptedTypes
  {747, 0, 4, MANY},  // verbs
  // api.apidiscovery.v2beta1.APIVersionDiscovery
  {814, 0, 1, 0},  // version
  {492, 101, 2, MANY | OMITEMPTY},  // resources
  {822, 0, 3, OMITEMPTY},  // freshness
  // api.apiserverinternal.v1alpha1.ServerStorageVersion
  {832, 0, 1, OMITEMPTY},  // apiServerID
  {844, 0, 2, OMITEMPTY},  // encodingVersion
  {860, 0, 3, MANY | OMITEMPTY},  // decodableVersions
  {878, 0, 4, MANY | OMITEMPTY},  // servedVersions
  // api.apiserverinternal.v1alpha1.StorageVersion
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1098, 2, 0},  // spec
  {548, 107, 3, 0},  // status
  // api.apiserverinternal.v1alpha1.StorageVersionCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {602, 4, 3, OMITEMPTY},  // observedGeneration
  {898, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {653, 0, 5, 0},  // reason
  {645, 0, 6, OMITEMPTY},  // message
  // api.apiserverinternal.v1alpha1.StorageVersionStatus
  {917, 104, 1, MANY | OMITEMPTY},  // storageVersions
  {933, 0, 2, OMITEMPTY | POINTER},  // commonEncodingVersion
  {634, 106, 3, MANY | OMITEMPTY},  // conditions
  // api.apps.v1.ControllerRevision
  {133, 1079, 1, OMITEMPTY},  // metadata
  {955, 1084, 2, 0},  // data
  {960, 4, 3, 0},  // revision
  // api.apps.v1.DaemonSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 111, 2, OMITEMPTY},  // spec
  {548, 112, 3, OMITEMPTY},  // status
  // api.apps.v1.DaemonSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1.DaemonSetSpec
  {437, 1075, 1, POINTER},  // selector
  {969, 459, 2, 0},  // template
  {978, 113, 3, OMITEMPTY},  // updateStrategy
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  // api.apps.v1.DaemonSetStatus
  {1030, 3, 1, 0},  // currentNumberScheduled
  {1053, 3, 2, 0},  // numberMisscheduled
  {1072, 3, 3, 0},  // desiredNumberScheduled
  {1095, 3, 4, 0},  // numberReady
  {602, 4, 5, OMITEMPTY},  // observedGeneration
  {1107, 3, 6, OMITEMPTY},  // updatedNumberScheduled
  {1130, 3, 7, OMITEMPTY},  // numberAvailable
  {1146, 3, 8, OMITEMPTY},  // numberUnavailable
  {1164, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {634, 110, 10, MANY | OMITEMPTY},  // conditions
  // api.apps.v1.DaemonSetUpdateStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 123, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1.Deployment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 116, 2, OMITEMPTY},  // spec
  {548, 117, 3, OMITEMPTY},  // status
  // api.apps.v1.DeploymentCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {1193, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {898, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.apps.v1.DeploymentSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1217, 118, 4, OMITEMPTY},  // strategy
  {993, 3, 5, OMITEMPTY},  // minReadySeconds
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1226, 2, 7, OMITEMPTY},  // paused
  {1233, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.apps.v1.DeploymentStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {1208, 3, 2, OMITEMPTY},  // replicas
  {1257, 3, 3, OMITEMPTY},  // updatedReplicas
  {1273, 3, 4, OMITEMPTY},  // availableReplicas
  {1291, 3, 5, OMITEMPTY},  // unavailableReplicas
  {634, 115, 6, MANY | OMITEMPTY},  // conditions
  {1311, 3, 7, OMITEMPTY},  // readyReplicas
  {1164, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1325, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1.DeploymentStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 124, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1.ReplicaSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 121, 2, OMITEMPTY},  // spec
  {548, 122, 3, OMITEMPTY},  // status
  // api.apps.v1.ReplicaSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1.ReplicaSetSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, POINTER},  // selector
  {969, 459, 3, OMITEMPTY},  // template
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.apps.v1.ReplicaSetStatus
  {1208, 3, 1, 0},  // replicas
  {1345, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {602, 4, 3, OMITEMPTY},  // observedGeneration
  {1311, 3, 4, OMITEMPTY},  // readyReplicas
  {1273, 3, 5, OMITEMPTY},  // availableReplicas
  {634, 120, 6, MANY | OMITEMPTY},  // conditions
  {1325, 3, 7, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1.RollingUpdateDaemonSet
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1.RollingUpdateDeployment
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1.RollingUpdateStatefulSetStrategy
  {1390, 3, 1, OMITEMPTY | POINTER},  // partition
  {1366, 1087, 2, OMITEMPTY | POINTER},  // maxUnavailable
  // api.apps.v1.StatefulSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 130, 2, OMITEMPTY},  // spec
  {548, 131, 3, OMITEMPTY},  // status
  // api.apps.v1.StatefulSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1.StatefulSetOrdinals
  {1400, 3, 1, 0},  // start
  // api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
  {1406, 0, 1, OMITEMPTY},  // whenDeleted
  {1418, 0, 2, OMITEMPTY},  // whenScaled
  // api.apps.v1.StatefulSetSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1429, 429, 4, MANY | OMITEMPTY},  // volumeClaimTemplates
  {1450, 0, 5, 0},  // serviceName
  {1462, 0, 6, OMITEMPTY},  // podManagementPolicy
  {978, 132, 7, OMITEMPTY},  // updateStrategy
  {1009, 3, 8, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {993, 3, 9, OMITEMPTY},  // minReadySeconds
  {1482, 129, 10, OMITEMPTY | POINTER},  // persistentVolumeClaimRetentionPolicy
  {1519, 128, 11, OMITEMPTY | POINTER},  // ordinals
  // api.apps.v1.StatefulSetStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {1208, 3, 2, 0},  // replicas
  {1311, 3, 3, OMITEMPTY},  // readyReplicas
  {1528, 3, 4, OMITEMPTY},  // currentReplicas
  {1257, 3, 5, OMITEMPTY},  // updatedReplicas
  {1544, 0, 6, OMITEMPTY},  // currentRevision
  {1560, 0, 7, OMITEMPTY},  // updateRevision
  {1164, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {634, 127, 10, MANY | OMITEMPTY},  // conditions
  {1273, 3, 11, 0},  // availableReplicas
  // api.apps.v1.StatefulSetUpdateStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 125, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta1.ControllerRevision
  {133, 1079, 1, OMITEMPTY},  // metadata
  {955, 1084, 2, 0},  // data
  {960, 4, 3, 0},  // revision
  // api.apps.v1beta1.Deployment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 136, 2, OMITEMPTY},  // spec
  {548, 137, 3, OMITEMPTY},  // status
  // api.apps.v1beta1.DeploymentCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {1193, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {898, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.apps.v1beta1.DeploymentSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1217, 138, 4, OMITEMPTY},  // strategy
  {993, 3, 5, OMITEMPTY},  // minReadySeconds
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1226, 2, 7, OMITEMPTY},  // paused
  {1575, 139, 8, OMITEMPTY | POINTER},  // rollbackTo
  {1233, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.apps.v1beta1.DeploymentStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {1208, 3, 2, OMITEMPTY},  // replicas
  {1257, 3, 3, OMITEMPTY},  // updatedReplicas
  {1273, 3, 4, OMITEMPTY},  // availableReplicas
  {1291, 3, 5, OMITEMPTY},  // unavailableReplicas
  {634, 135, 6, MANY | OMITEMPTY},  // conditions
  {1311, 3, 7, OMITEMPTY},  // readyReplicas
  {1164, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1325, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1beta1.DeploymentStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 140, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta1.RollbackConfig
  {960, 4, 1, OMITEMPTY},  // revision
  // api.apps.v1beta1.RollingUpdateDeployment
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1beta1.RollingUpdateStatefulSetStrategy
  {1390, 3, 1, OMITEMPTY | POINTER},  // partition
  {1366, 1087, 2, OMITEMPTY | POINTER},  // maxUnavailable
  // api.apps.v1beta1.Scale
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 143, 2, OMITEMPTY},  // spec
  {548, 144, 3, OMITEMPTY},  // status
  // api.apps.v1beta1.ScaleSpec
  {1208, 3, 1, OMITEMPTY},  // replicas
  // api.apps.v1beta1.ScaleStatus
  {1208, 3, 1, 0},  // replicas
  {437, 0, 2, MAP | OMITEMPTY},  // selector
  {1586, 0, 3, OMITEMPTY},  // targetSelector
  // api.apps.v1beta1.StatefulSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 149, 2, OMITEMPTY},  // spec
  {548, 150, 3, OMITEMPTY},  // status
  // api.apps.v1beta1.StatefulSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta1.StatefulSetOrdinals
  {1400, 3, 1, 0},  // start
  // api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy
  {1406, 0, 1, OMITEMPTY},  // whenDeleted
  {1418, 0, 2, OMITEMPTY},  // whenScaled
  // api.apps.v1beta1.StatefulSetSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1429, 429, 4, MANY | OMITEMPTY},  // volumeClaimTemplates
  {1450, 0, 5, 0},  // serviceName
  {1462, 0, 6, OMITEMPTY},  // podManagementPolicy
  {978, 151, 7, OMITEMPTY},  // updateStrategy
  {1009, 3, 8, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {993, 3, 9, OMITEMPTY},  // minReadySeconds
  {1482, 148, 10, OMITEMPTY | POINTER},  // persistentVolumeClaimRetentionPolicy
  {1519, 147, 11, OMITEMPTY | POINTER},  // ordinals
  // api.apps.v1beta1.StatefulSetStatus
  {602, 4, 1, OMITEMPTY | POINTER},  // observedGeneration
  {1208, 3, 2, 0},  // replicas
  {1311, 3, 3, OMITEMPTY},  // readyReplicas
  {1528, 3, 4, OMITEMPTY},  // currentReplicas
  {1257, 3, 5, OMITEMPTY},  // updatedReplicas
  {1544, 0, 6, OMITEMPTY},  // currentRevision
  {1560, 0, 7, OMITEMPTY},  // updateRevision
  {1164, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {634, 146, 10, MANY | OMITEMPTY},  // conditions
  {1273, 3, 11, 0},  // availableReplicas
  // api.apps.v1beta1.StatefulSetUpdateStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 141, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta2.ControllerRevision
  {133, 1079, 1, OMITEMPTY},  // metadata
  {955, 1084, 2, 0},  // data
  {960, 4, 3, 0},  // revision
  // api.apps.v1beta2.DaemonSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 155, 2, OMITEMPTY},  // spec
  {548, 156, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.DaemonSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta2.DaemonSetSpec
  {437, 1075, 1, POINTER},  // selector
  {969, 459, 2, 0},  // template
  {978, 157, 3, OMITEMPTY},  // updateStrategy
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  // api.apps.v1beta2.DaemonSetStatus
  {1030, 3, 1, 0},  // currentNumberScheduled
  {1053, 3, 2, 0},  // numberMisscheduled
  {1072, 3, 3, 0},  // desiredNumberScheduled
  {1095, 3, 4, 0},  // numberReady
  {602, 4, 5, OMITEMPTY},  // observedGeneration
  {1107, 3, 6, OMITEMPTY},  // updatedNumberScheduled
  {1130, 3, 7, OMITEMPTY},  // numberAvailable
  {1146, 3, 8, OMITEMPTY},  // numberUnavailable
  {1164, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {634, 154, 10, MANY | OMITEMPTY},  // conditions
  // api.apps.v1beta2.DaemonSetUpdateStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 167, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta2.Deployment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 160, 2, OMITEMPTY},  // spec
  {548, 161, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.DeploymentCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {1193, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {898, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.apps.v1beta2.DeploymentSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1217, 162, 4, OMITEMPTY},  // strategy
  {993, 3, 5, OMITEMPTY},  // minReadySeconds
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1226, 2, 7, OMITEMPTY},  // paused
  {1233, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.apps.v1beta2.DeploymentStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {1208, 3, 2, OMITEMPTY},  // replicas
  {1257, 3, 3, OMITEMPTY},  // updatedReplicas
  {1273, 3, 4, OMITEMPTY},  // availableReplicas
  {1291, 3, 5, OMITEMPTY},  // unavailableReplicas
  {634, 159, 6, MANY | OMITEMPTY},  // conditions
  {1311, 3, 7, OMITEMPTY},  // readyReplicas
  {1164, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1325, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1beta2.DeploymentStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 168, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.apps.v1beta2.ReplicaSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 165, 2, OMITEMPTY},  // spec
  {548, 166, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.ReplicaSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta2.ReplicaSetSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, POINTER},  // selector
  {969, 459, 3, OMITEMPTY},  // template
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.apps.v1beta2.ReplicaSetStatus
  {1208, 3, 1, 0},  // replicas
  {1345, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {602, 4, 3, OMITEMPTY},  // observedGeneration
  {1311, 3, 4, OMITEMPTY},  // readyReplicas
  {1273, 3, 5, OMITEMPTY},  // availableReplicas
  {634, 164, 6, MANY | OMITEMPTY},  // conditions
  {1325, 3, 7, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.apps.v1beta2.RollingUpdateDaemonSet
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1beta2.RollingUpdateDeployment
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.apps.v1beta2.RollingUpdateStatefulSetStrategy
  {1390, 3, 1, OMITEMPTY | POINTER},  // partition
  {1366, 1087, 2, OMITEMPTY | POINTER},  // maxUnavailable
  // api.apps.v1beta2.Scale
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 171, 2, OMITEMPTY},  // spec
  {548, 172, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.ScaleSpec
  {1208, 3, 1, OMITEMPTY},  // replicas
  // api.apps.v1beta2.ScaleStatus
  {1208, 3, 1, 0},  // replicas
  {437, 0, 2, MAP | OMITEMPTY},  // selector
  {1586, 0, 3, OMITEMPTY},  // targetSelector
  // api.apps.v1beta2.StatefulSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 177, 2, OMITEMPTY},  // spec
  {548, 178, 3, OMITEMPTY},  // status
  // api.apps.v1beta2.StatefulSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.apps.v1beta2.StatefulSetOrdinals
  {1400, 3, 1, 0},  // start
  // api.apps.v1beta2.StatefulSetPersistentVolumeClaimRetentionPolicy
  {1406, 0, 1, OMITEMPTY},  // whenDeleted
  {1418, 0, 2, OMITEMPTY},  // whenScaled
  // api.apps.v1beta2.StatefulSetSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1429, 429, 4, MANY | OMITEMPTY},  // volumeClaimTemplates
  {1450, 0, 5, 0},  // serviceName
  {1462, 0, 6, OMITEMPTY},  // podManagementPolicy
  {978, 179, 7, OMITEMPTY},  // updateStrategy
  {1009, 3, 8, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {993, 3, 9, OMITEMPTY},  // minReadySeconds
  {1482, 176, 10, OMITEMPTY | POINTER},  // persistentVolumeClaimRetentionPolicy
  {1519, 175, 11, OMITEMPTY | POINTER},  // ordinals
  // api.apps.v1beta2.StatefulSetStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {1208, 3, 2, 0},  // replicas
  {1311, 3, 3, OMITEMPTY},  // readyReplicas
  {1528, 3, 4, OMITEMPTY},  // currentReplicas
  {1257, 3, 5, OMITEMPTY},  // updatedReplicas
  {1544, 0, 6, OMITEMPTY},  // currentRevision
  {1560, 0, 7, OMITEMPTY},  // updateRevision
  {1164, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {634, 174, 10, MANY | OMITEMPTY},  // conditions
  {1273, 3, 11, 0},  // availableReplicas
  // api.apps.v1beta2.StatefulSetUpdateStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 169, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.authentication.v1.AttestationValue
  {1601, 0, 1, MANY},  // items
  // api.authentication.v1.BoundObjectReference
  {422, 0, 1, OMITEMPTY},  // kind
  {411, 0, 2, OMITEMPTY},  // apiVersion
  {48, 0, 3, OMITEMPTY},  // name
  {1607, 0, 4, OMITEMPTY},  // uid
  // api.authentication.v1.ExtraValue
  {1601, 0, 1, MANY},  // items
  // api.authentication.v1.SelfSubjectReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {548, 184, 2, OMITEMPTY},  // status
  // api.authentication.v1.SelfSubjectReviewStatus
  {1611, 191, 1, OMITEMPTY},  // userInfo
  // api.authentication.v1.TokenRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 186, 2, 0},  // spec
  {548, 187, 3, OMITEMPTY},  // status
  // api.authentication.v1.TokenRequestSpec
  {1620, 0, 1, MANY},  // audiences
  {1630, 181, 3, POINTER},  // boundObjectRef
  {1645, 4, 4, POINTER},  // expirationSeconds
  {1663, 180, 5, MAP | OMITEMPTY},  // attestations
  // api.authentication.v1.TokenRequestStatus
  {1676, 0, 1, 0},  // token
  {1682, 1083, 2, 0},  // expirationTimestamp
  // api.authentication.v1.TokenReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 189, 2, 0},  // spec
  {548, 190, 3, OMITEMPTY},  // status
  // api.authentication.v1.TokenReviewSpec
  {1676, 0, 1, OMITEMPTY},  // token
  {1620, 0, 2, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1.TokenReviewStatus
  {1702, 2, 1, OMITEMPTY},  // authenticated
  {1716, 191, 2, OMITEMPTY},  // user
  {1721, 0, 3, OMITEMPTY},  // error
  {1620, 0, 4, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1.UserInfo
  {1727, 0, 1, OMITEMPTY},  // username
  {1607, 0, 2, OMITEMPTY},  // uid
  {1736, 0, 3, MANY | OMITEMPTY},  // groups
  {1743, 182, 4, MAP | OMITEMPTY},  // extra
  // api.authentication.v1alpha1.SelfSubjectReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {548, 193, 2, OMITEMPTY},  // status
  // api.authentication.v1alpha1.SelfSubjectReviewStatus
  {1611, 191, 1, OMITEMPTY},  // userInfo
  // api.authentication.v1beta1.ExtraValue
  {1601, 0, 1, MANY},  // items
  // api.authentication.v1beta1.SelfSubjectReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {548, 196, 2, OMITEMPTY},  // status
  // api.authentication.v1beta1.SelfSubjectReviewStatus
  {1611, 191, 1, OMITEMPTY},  // userInfo
  // api.authentication.v1beta1.TokenReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 198, 2, 0},  // spec
  {548, 199, 3, OMITEMPTY},  // status
  // api.authentication.v1beta1.TokenReviewSpec
  {1676, 0, 1, OMITEMPTY},  // token
  {1620, 0, 2, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1beta1.TokenReviewStatus
  {1702, 2, 1, OMITEMPTY},  // authenticated
  {1716, 200, 2, OMITEMPTY},  // user
  {1721, 0, 3, OMITEMPTY},  // error
  {1620, 0, 4, MANY | OMITEMPTY},  // audiences
  // api.authentication.v1beta1.UserInfo
  {1727, 0, 1, OMITEMPTY},  // username
  {1607, 0, 2, OMITEMPTY},  // uid
  {1736, 0, 3, MANY | OMITEMPTY},  // groups
  {1743, 194, 4, MAP | OMITEMPTY},  // extra
  // api.authorization.v1.ExtraValue
  {1601, 0, 1, MANY},  // items
  // api.authorization.v1.FieldSelectorAttributes
  {1749, 0, 1, OMITEMPTY},  // rawSelector
  {1761, 1071, 2, MANY | OMITEMPTY},  // requirements
  // api.authorization.v1.LabelSelectorAttributes
  {1749, 0, 1, OMITEMPTY},  // rawSelector
  {1761, 1076, 2, MANY | OMITEMPTY},  // requirements
  // api.authorization.v1.LocalSubjectAccessReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 214, 2, 0},  // spec
  {548, 215, 3, OMITEMPTY},  // status
  // api.authorization.v1.NonResourceAttributes
  {519, 0, 1, OMITEMPTY},  // path
  {1774, 0, 2, OMITEMPTY},  // verb
  // api.authorization.v1.NonResourceRule
  {747, 0, 1, MANY},  // verbs
  {1779, 0, 2, MANY | OMITEMPTY},  // nonResourceURLs
  // api.authorization.v1.ResourceAttributes
  {427, 0, 1, OMITEMPTY},  // namespace
  {1774, 0, 2, OMITEMPTY},  // verb
  {1795, 0, 3, OMITEMPTY},  // group
  {814, 0, 4, OMITEMPTY},  // version
  {708, 0, 5, OMITEMPTY},  // resource
  {788, 0, 6, OMITEMPTY},  // subresource
  {48, 0, 7, OMITEMPTY},  // name
  {1801, 202, 8, OMITEMPTY | POINTER},  // fieldSelector
  {1815, 203, 9, OMITEMPTY | POINTER},  // labelSelector
  // api.authorization.v1.ResourceRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {492, 0, 3, MANY | OMITEMPTY},  // resources
  {396, 0, 4, MANY | OMITEMPTY},  // resourceNames
  // api.authorization.v1.SelfSubjectAccessReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 210, 2, 0},  // spec
  {548, 215, 3, OMITEMPTY},  // status
  // api.authorization.v1.SelfSubjectAccessReviewSpec
  {1829, 207, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {1848, 205, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  // api.authorization.v1.SelfSubjectRulesReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 212, 2, 0},  // spec
  {548, 216, 3, OMITEMPTY},  // status
  // api.authorization.v1.SelfSubjectRulesReviewSpec
  {427, 0, 1, OMITEMPTY},  // namespace
  // api.authorization.v1.SubjectAccessReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 214, 2, 0},  // spec
  {548, 215, 3, OMITEMPTY},  // status
  // api.authorization.v1.SubjectAccessReviewSpec
  {1829, 207, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {1848, 205, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  {1716, 0, 3, OMITEMPTY},  // user
  {1736, 0, 4, MANY | OMITEMPTY},  // groups
  {1743, 201, 5, MAP | OMITEMPTY},  // extra
  {1607, 0, 6, OMITEMPTY},  // uid
  // api.authorization.v1.SubjectAccessReviewStatus
  {1870, 2, 1, 0},  // allowed
  {653, 0, 2, OMITEMPTY},  // reason
  {1878, 0, 3, OMITEMPTY},  // evaluationError
  {1894, 2, 4, OMITEMPTY},  // denied
  // api.authorization.v1.SubjectRulesReviewStatus
  {86, 208, 1, MANY},  // resourceRules
  {1901, 206, 2, MANY},  // nonResourceRules
  {1918, 2, 3, 0},  // incomplete
  {1878, 0, 4, OMITEMPTY},  // evaluationError
  // api.authorization.v1beta1.ExtraValue
  {1601, 0, 1, MANY},  // items
  // api.authorization.v1beta1.LocalSubjectAccessReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 228, 2, 0},  // spec
  {548, 229, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.NonResourceAttributes
  {519, 0, 1, OMITEMPTY},  // path
  {1774, 0, 2, OMITEMPTY},  // verb
  // api.authorization.v1beta1.NonResourceRule
  {747, 0, 1, MANY},  // verbs
  {1779, 0, 2, MANY | OMITEMPTY},  // nonResourceURLs
  // api.authorization.v1beta1.ResourceAttributes
  {427, 0, 1, OMITEMPTY},  // namespace
  {1774, 0, 2, OMITEMPTY},  // verb
  {1795, 0, 3, OMITEMPTY},  // group
  {814, 0, 4, OMITEMPTY},  // version
  {708, 0, 5, OMITEMPTY},  // resource
  {788, 0, 6, OMITEMPTY},  // subresource
  {48, 0, 7, OMITEMPTY},  // name
  {1801, 202, 8, OMITEMPTY | POINTER},  // fieldSelector
  {1815, 203, 9, OMITEMPTY | POINTER},  // labelSelector
  // api.authorization.v1beta1.ResourceRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {492, 0, 3, MANY | OMITEMPTY},  // resources
  {396, 0, 4, MANY | OMITEMPTY},  // resourceNames
  // api.authorization.v1beta1.SelfSubjectAccessReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 224, 2, 0},  // spec
  {548, 229, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.SelfSubjectAccessReviewSpec
  {1829, 221, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {1848, 219, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  // api.authorization.v1beta1.SelfSubjectRulesReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 226, 2, 0},  // spec
  {548, 230, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.SelfSubjectRulesReviewSpec
  {427, 0, 1, OMITEMPTY},  // namespace
  // api.authorization.v1beta1.SubjectAccessReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 228, 2, 0},  // spec
  {548, 229, 3, OMITEMPTY},  // status
  // api.authorization.v1beta1.SubjectAccessReviewSpec
  {1829, 221, 1, OMITEMPTY | POINTER},  // resourceAttributes
  {1848, 219, 2, OMITEMPTY | POINTER},  // nonResourceAttributes
  {1716, 0, 3, OMITEMPTY},  // user
  {1795, 0, 4, MANY | OMITEMPTY},  // group
  {1743, 217, 5, MAP | OMITEMPTY},  // extra
  {1607, 0, 6, OMITEMPTY},  // uid
  // api.authorization.v1beta1.SubjectAccessReviewStatus
  {1870, 2, 1, 0},  // allowed
  {653, 0, 2, OMITEMPTY},  // reason
  {1878, 0, 3, OMITEMPTY},  // evaluationError
  {1894, 2, 4, OMITEMPTY},  // denied
  // api.authorization.v1beta1.SubjectRulesReviewStatus
  {86, 222, 1, MANY},  // resourceRules
  {1901, 220, 2, MANY},  // nonResourceRules
  {1918, 2, 3, 0},  // incomplete
  {1878, 0, 4, OMITEMPTY},  // evaluationError
  // api.autoscaling.v1.CrossVersionObjectReference
  {422, 0, 1, 0},  // kind
  {48, 0, 2, 0},  // name
  {411, 0, 3, OMITEMPTY},  // apiVersion
  // api.autoscaling.v1.HorizontalPodAutoscaler
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 233, 2, OMITEMPTY},  // spec
  {548, 234, 3, OMITEMPTY},  // status
  // api.autoscaling.v1.HorizontalPodAutoscalerSpec
  {1929, 231, 1, 0},  // scaleTargetRef
  {1944, 3, 2, OMITEMPTY | POINTER},  // minReplicas
  {1956, 3, 3, 0},  // maxReplicas
  {1968, 3, 4, OMITEMPTY | POINTER},  // targetCPUUtilizationPercentage
  // api.autoscaling.v1.HorizontalPodAutoscalerStatus
  {602, 4, 1, OMITEMPTY | POINTER},  // observedGeneration
  {1999, 1083, 2, OMITEMPTY | POINTER},  // lastScaleTime
  {1528, 3, 3, 0},  // currentReplicas
  {2013, 3, 4, 0},  // desiredReplicas
  {2029, 3, 5, OMITEMPTY | POINTER},  // currentCPUUtilizationPercentage
  // api.autoscaling.v1.Scale
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 236, 2, OMITEMPTY},  // spec
  {548, 237, 3, OMITEMPTY},  // status
  // api.autoscaling.v1.ScaleSpec
  {1208, 3, 1, OMITEMPTY},  // replicas
  // api.autoscaling.v1.ScaleStatus
  {1208, 3, 1, 0},  // replicas
  {437, 0, 2, OMITEMPTY},  // selector
  // api.autoscaling.v2.ContainerResourceMetricSource
  {48, 0, 1, 0},  // name
  {2061, 253, 2, 0},  // target
  {2068, 0, 3, 0},  // container
  // api.autoscaling.v2.ContainerResourceMetricStatus
  {48, 0, 1, 0},  // name
  {2078, 254, 2, 0},  // current
  {2068, 0, 3, 0},  // container
  // api.autoscaling.v2.CrossVersionObjectReference
  {422, 0, 1, 0},  // kind
  {48, 0, 2, 0},  // name
  {411, 0, 3, OMITEMPTY},  // apiVersion
  // api.autoscaling.v2.ExternalMetricSource
  {2086, 250, 1, 0},  // metric
  {2061, 253, 2, 0},  // target
  // api.autoscaling.v2.ExternalMetricStatus
  {2086, 250, 1, 0},  // metric
  {2078, 254, 2, 0},  // current
  // api.autoscaling.v2.HPAScalingPolicy
  {893, 0, 1, 0},  // type
  {2093, 3, 2, 0},  // value
  {2099, 3, 3, 0},  // periodSeconds
  // api.autoscaling.v2.HPAScalingRules
  {2113, 0, 1, OMITEMPTY | POINTER},  // selectPolicy
  {2126, 243, 2, MANY | OMITEMPTY},  // policies
  {2135, 3, 3, OMITEMPTY | POINTER},  // stabilizationWindowSeconds
  {2162, 1068, 4, OMITEMPTY | POINTER},  // tolerance
  // api.autoscaling.v2.HorizontalPodAutoscaler
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 248, 2, OMITEMPTY},  // spec
  {548, 249, 3, OMITEMPTY},  // status
  // api.autoscaling.v2.HorizontalPodAutoscalerBehavior
  {2172, 244, 1, OMITEMPTY | POINTER},  // scaleUp
  {2180, 244, 2, OMITEMPTY | POINTER},  // scaleDown
  // api.autoscaling.v2.HorizontalPodAutoscalerCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {602, 4, 6, OMITEMPTY | POINTER},  // observedGeneration
  // api.autoscaling.v2.HorizontalPodAutoscalerSpec
  {1929, 240, 1, 0},  // scaleTargetRef
  {1944, 3, 2, OMITEMPTY | POINTER},  // minReplicas
  {1956, 3, 3, 0},  // maxReplicas
  {2190, 251, 4, MANY | OMITEMPTY},  // metrics
  {2198, 246, 5, OMITEMPTY | POINTER},  // behavior
  // api.autoscaling.v2.HorizontalPodAutoscalerStatus
  {602, 4, 1, OMITEMPTY | POINTER},  // observedGeneration
  {1999, 1083, 2, OMITEMPTY | POINTER},  // lastScaleTime
  {1528, 3, 3, OMITEMPTY},  // currentReplicas
  {2013, 3, 4, 0},  // desiredReplicas
  {2207, 252, 5, MANY},  // currentMetrics
  {634, 247, 6, MANY | OMITEMPTY},  // conditions
  // api.autoscaling.v2.MetricIdentifier
  {48, 0, 1, 0},  // name
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  // api.autoscaling.v2.MetricSpec
  {893, 0, 1, 0},  // type
  {2222, 255, 2, OMITEMPTY | POINTER},  // object
  {2229, 257, 3, OMITEMPTY | POINTER},  // pods
  {708, 259, 4, OMITEMPTY | POINTER},  // resource
  {2234, 241, 5, OMITEMPTY | POINTER},  // external
  {2243, 238, 7, OMITEMPTY | POINTER},  // containerResource
  // api.autoscaling.v2.MetricStatus
  {893, 0, 1, 0},  // type
  {2222, 256, 2, OMITEMPTY | POINTER},  // object
  {2229, 258, 3, OMITEMPTY | POINTER},  // pods
  {708, 260, 4, OMITEMPTY | POINTER},  // resource
  {2234, 242, 5, OMITEMPTY | POINTER},  // external
  {2243, 239, 7, OMITEMPTY | POINTER},  // containerResource
  // api.autoscaling.v2.MetricTarget
  {893, 0, 1, 0},  // type
  {2093, 1068, 2, OMITEMPTY | POINTER},  // value
  {2261, 1068, 3, OMITEMPTY | POINTER},  // averageValue
  {2274, 3, 4, OMITEMPTY | POINTER},  // averageUtilization
  // api.autoscaling.v2.MetricValueStatus
  {2093, 1068, 1, OMITEMPTY | POINTER},  // value
  {2261, 1068, 2, OMITEMPTY | POINTER},  // averageValue
  {2274, 3, 3, OMITEMPTY | POINTER},  // averageUtilization
  // api.autoscaling.v2.ObjectMetricSource
  {2293, 240, 1, 0},  // describedObject
  {2061, 253, 2, 0},  // target
  {2086, 250, 3, 0},  // metric
  // api.autoscaling.v2.ObjectMetricStatus
  {2086, 250, 1, 0},  // metric
  {2078, 254, 2, 0},  // current
  {2293, 240, 3, 0},  // describedObject
  // api.autoscaling.v2.PodsMetricSource
  {2086, 250, 1, 0},  // metric
  {2061, 253, 2, 0},  // target
  // api.autoscaling.v2.PodsMetricStatus
  {2086, 250, 1, 0},  // metric
  {2078, 254, 2, 0},  // current
  // api.autoscaling.v2.ResourceMetricSource
  {48, 0, 1, 0},  // name
  {2061, 253, 2, 0},  // target
  // api.autoscaling.v2.ResourceMetricStatus
  {48, 0, 1, 0},  // name
  {2078, 254, 2, 0},  // current
  // api.batch.v1.CronJob
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 262, 2, OMITEMPTY},  // spec
  {548, 263, 3, OMITEMPTY},  // status
  // api.batch.v1.CronJobSpec
  {2309, 0, 1, 0},  // schedule
  {2318, 4, 2, OMITEMPTY | POINTER},  // startingDeadlineSeconds
  {2342, 0, 3, OMITEMPTY},  // concurrencyPolicy
  {2360, 2, 4, OMITEMPTY | POINTER},  // suspend
  {2368, 269, 5, 0},  // jobTemplate
  {2380, 3, 6, OMITEMPTY | POINTER},  // successfulJobsHistoryLimit
  {2407, 3, 7, OMITEMPTY | POINTER},  // failedJobsHistoryLimit
  {2430, 0, 8, OMITEMPTY | POINTER},  // timeZone
  // api.batch.v1.CronJobStatus
  {2439, 427, 1, MANY | OMITEMPTY},  // active
  {2446, 1083, 4, OMITEMPTY | POINTER},  // lastScheduleTime
  {2463, 1083, 5, OMITEMPTY | POINTER},  // lastSuccessfulTime
  // api.batch.v1.Job
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 267, 2, OMITEMPTY},  // spec
  {548, 268, 3, OMITEMPTY},  // status
  // api.batch.v1.JobCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {2482, 1083, 3, OMITEMPTY},  // lastProbeTime
  {898, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {653, 0, 5, OMITEMPTY},  // reason
  {645, 0, 6, OMITEMPTY},  // message
  // api.batch.v1.JobSchedulingConfiguration
  {2496, 952, 1, OMITEMPTY | POINTER},  // schedulingPolicy
  {2513, 951, 2, OMITEMPTY | POINTER},  // schedulingConstraints
  {2535, 948, 3, OMITEMPTY | POINTER},  // disruptionMode
  {2550, 950, 4, MANY | OMITEMPTY},  // resourceClaims
  // api.batch.v1.JobSpec
  {2565, 3, 1, OMITEMPTY | POINTER},  // parallelism
  {2577, 3, 2, OMITEMPTY | POINTER},  // completions
  {2589, 4, 3, OMITEMPTY | POINTER},  // activeDeadlineSeconds
  {437, 1075, 4, OMITEMPTY | POINTER},  // selector
  {2611, 2, 5, OMITEMPTY | POINTER},  // manualSelector
  {969, 459, 6, 0},  // template
  {2626, 3, 7, OMITEMPTY | POINTER},  // backoffLimit
  {2639, 3, 8, OMITEMPTY | POINTER},  // ttlSecondsAfterFinished
  {2663, 0, 9, OMITEMPTY | POINTER},  // completionMode
  {2360, 2, 10, OMITEMPTY | POINTER},  // suspend
  {2678, 270, 11, OMITEMPTY | POINTER},  // podFailurePolicy
  {2695, 3, 12, OMITEMPTY | POINTER},  // backoffLimitPerIndex
  {2716, 3, 13, OMITEMPTY | POINTER},  // maxFailedIndexes
  {2733, 0, 14, OMITEMPTY | POINTER},  // podReplacementPolicy
  {2754, 0, 15, OMITEMPTY | POINTER},  // managedBy
  {2764, 274, 16, OMITEMPTY | POINTER},  // successPolicy
  {2778, 266, 17, OMITEMPTY | POINTER},  // scheduling
  // api.batch.v1.JobStatus
  {634, 265, 1, MANY | OMITEMPTY},  // conditions
  {2789, 1083, 2, OMITEMPTY | POINTER},  // startTime
  {2799, 1083, 3, OMITEMPTY | POINTER},  // completionTime
  {2439, 3, 4, OMITEMPTY},  // active
  {2814, 3, 5, OMITEMPTY},  // succeeded
  {2824, 3, 6, OMITEMPTY},  // failed
  {2831, 0, 7, OMITEMPTY},  // completedIndexes
  {2848, 276, 8, OMITEMPTY | POINTER},  // uncountedTerminatedPods
  {2872, 3, 9, OMITEMPTY | POINTER},  // ready
  {2878, 0, 10, OMITEMPTY | POINTER},  // failedIndexes
  {2892, 3, 11, OMITEMPTY | POINTER},  // terminating
  // api.batch.v1.JobTemplateSpec
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 267, 2, OMITEMPTY},  // spec
  // api.batch.v1.PodFailurePolicy
  {291, 273, 1, MANY},  // rules
  // api.batch.v1.PodFailurePolicyOnExitCodesRequirement
  {2904, 0, 1, OMITEMPTY | POINTER},  // containerName
  {2918, 0, 2, 0},  // operator
  {2927, 3, 3, MANY},  // values
  // api.batch.v1.PodFailurePolicyOnPodConditionsPattern
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  // api.batch.v1.PodFailurePolicyRule
  {2934, 0, 1, 0},  // action
  {2941, 271, 2, OMITEMPTY | POINTER},  // onExitCodes
  {2953, 272, 3, MANY | OMITEMPTY},  // onPodConditions
  // api.batch.v1.SuccessPolicy
  {291, 275, 1, MANY},  // rules
  // api.batch.v1.SuccessPolicyRule
  {2969, 0, 1, OMITEMPTY | POINTER},  // succeededIndexes
  {2986, 3, 2, OMITEMPTY | POINTER},  // succeededCount
  // api.batch.v1.UncountedTerminatedPods
  {2814, 0, 1, MANY | OMITEMPTY},  // succeeded
  {2824, 0, 2, MANY | OMITEMPTY},  // failed
  // api.batch.v1beta1.CronJob
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 278, 2, OMITEMPTY},  // spec
  {548, 279, 3, OMITEMPTY},  // status
  // api.batch.v1beta1.CronJobSpec
  {2309, 0, 1, 0},  // schedule
  {2318, 4, 2, OMITEMPTY | POINTER},  // startingDeadlineSeconds
  {2342, 0, 3, OMITEMPTY},  // concurrencyPolicy
  {2360, 2, 4, OMITEMPTY | POINTER},  // suspend
  {2368, 280, 5, 0},  // jobTemplate
  {2380, 3, 6, OMITEMPTY | POINTER},  // successfulJobsHistoryLimit
  {2407, 3, 7, OMITEMPTY | POINTER},  // failedJobsHistoryLimit
  {2430, 0, 8, OMITEMPTY | POINTER},  // timeZone
  // api.batch.v1beta1.CronJobStatus
  {2439, 427, 1, MANY | OMITEMPTY},  // active
  {2446, 1083, 4, OMITEMPTY | POINTER},  // lastScheduleTime
  {2463, 1083, 5, OMITEMPTY | POINTER},  // lastSuccessfulTime
  // api.batch.v1beta1.JobTemplateSpec
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 267, 2, OMITEMPTY},  // spec
  // api.certificates.v1.CertificateSigningRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 283, 2, 0},  // spec
  {548, 284, 3, OMITEMPTY},  // status
  // api.certificates.v1.CertificateSigningRequestCondition
  {893, 0, 1, 0},  // type
  {653, 0, 2, OMITEMPTY},  // reason
  {645, 0, 3, OMITEMPTY},  // message
  {1193, 1083, 4, OMITEMPTY},  // lastUpdateTime
  {898, 1083, 5, OMITEMPTY},  // lastTransitionTime
  {548, 0, 6, 0},  // status
  // api.certificates.v1.CertificateSigningRequestSpec
  {3001, 1, 1, 0},  // request
  {1727, 0, 2, OMITEMPTY},  // username
  {1607, 0, 3, OMITEMPTY},  // uid
  {1736, 0, 4, MANY | OMITEMPTY},  // groups
  {3009, 0, 5, MANY | OMITEMPTY},  // usages
  {1743, 287, 6, MAP | OMITEMPTY},  // extra
  {3016, 0, 7, 0},  // signerName
  {1645, 3, 8, OMITEMPTY | POINTER},  // expirationSeconds
  // api.certificates.v1.CertificateSigningRequestStatus
  {634, 282, 1, MANY | OMITEMPTY},  // conditions
  {3027, 1, 2, OMITEMPTY},  // certificate
  // api.certificates.v1.ClusterTrustBundle
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 286, 2, 0},  // spec
  // api.certificates.v1.ClusterTrustBundleSpec
  {3016, 0, 1, OMITEMPTY},  // signerName
  {3039, 0, 2, 0},  // trustBundle
  // api.certificates.v1.ExtraValue
  {1601, 0, 1, MANY},  // items
  // api.certificates.v1.PodCertificateRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 289, 2, 0},  // spec
  {548, 290, 3, OMITEMPTY},  // status
  // api.certificates.v1.PodCertificateRequestSpec
  {3016, 0, 1, 0},  // signerName
  {3051, 0, 2, 0},  // podName
  {3059, 0, 3, 0},  // podUID
  {3066, 0, 4, 0},  // serviceAccountName
  {3085, 0, 5, 0},  // serviceAccountUID
  {3103, 0, 6, 0},  // nodeName
  {3112, 0, 7, 0},  // nodeUID
  {3120, 3, 8, OMITEMPTY | POINTER},  // maxExpirationSeconds
  {3141, 0, 11, MAP | OMITEMPTY},  // unverifiedUserAnnotations
  {3167, 1, 12, 0},  // stubPKCS10Request
  // api.certificates.v1.PodCertificateRequestStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {3185, 0, 2, OMITEMPTY},  // certificateChain
  {3202, 1083, 4, OMITEMPTY | POINTER},  // notBefore
  {3212, 1083, 5, OMITEMPTY | POINTER},  // beginRefreshAt
  {3227, 1083, 6, OMITEMPTY | POINTER},  // notAfter
  // api.certificates.v1alpha1.ClusterTrustBundle
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 292, 2, 0},  // spec
  // api.certificates.v1alpha1.ClusterTrustBundleSpec
  {3016, 0, 1, OMITEMPTY},  // signerName
  {3039, 0, 2, 0},  // trustBundle
  // api.certificates.v1beta1.CertificateSigningRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 295, 2, 0},  // spec
  {548, 296, 3, OMITEMPTY},  // status
  // api.certificates.v1beta1.CertificateSigningRequestCondition
  {893, 0, 1, 0},  // type
  {653, 0, 2, OMITEMPTY},  // reason
  {645, 0, 3, OMITEMPTY},  // message
  {1193, 1083, 4, OMITEMPTY},  // lastUpdateTime
  {898, 1083, 5, OMITEMPTY},  // lastTransitionTime
  {548, 0, 6, 0},  // status
  // api.certificates.v1beta1.CertificateSigningRequestSpec
  {3001, 1, 1, 0},  // request
  {1727, 0, 2, OMITEMPTY},  // username
  {1607, 0, 3, OMITEMPTY},  // uid
  {1736, 0, 4, MANY | OMITEMPTY},  // groups
  {3009, 0, 5, MANY | OMITEMPTY},  // usages
  {1743, 299, 6, MAP | OMITEMPTY},  // extra
  {3016, 0, 7, OMITEMPTY | POINTER},  // signerName
  {1645, 3, 8, OMITEMPTY | POINTER},  // expirationSeconds
  // api.certificates.v1beta1.CertificateSigningRequestStatus
  {634, 294, 1, MANY | OMITEMPTY},  // conditions
  {3027, 1, 2, OMITEMPTY},  // certificate
  // api.certificates.v1beta1.ClusterTrustBundle
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 298, 2, 0},  // spec
  // api.certificates.v1beta1.ClusterTrustBundleSpec
  {3016, 0, 1, OMITEMPTY},  // signerName
  {3039, 0, 2, 0},  // trustBundle
  // api.certificates.v1beta1.ExtraValue
  {1601, 0, 1, MANY},  // items
  // api.certificates.v1beta1.PodCertificateRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 301, 2, 0},  // spec
  {548, 302, 3, OMITEMPTY},  // status
  // api.certificates.v1beta1.PodCertificateRequestSpec
  {3016, 0, 1, 0},  // signerName
  {3051, 0, 2, 0},  // podName
  {3059, 0, 3, 0},  // podUID
  {3066, 0, 4, 0},  // serviceAccountName
  {3085, 0, 5, 0},  // serviceAccountUID
  {3103, 0, 6, 0},  // nodeName
  {3112, 0, 7, 0},  // nodeUID
  {3120, 3, 8, OMITEMPTY | POINTER},  // maxExpirationSeconds
  {3236, 1, 9, 0},  // pkixPublicKey
  {3250, 1, 10, 0},  // proofOfPossession
  {3141, 0, 11, MAP | OMITEMPTY},  // unverifiedUserAnnotations
  {3167, 1, 12, 0},  // stubPKCS10Request
  // api.certificates.v1beta1.PodCertificateRequestStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {3185, 0, 2, OMITEMPTY},  // certificateChain
  {3202, 1083, 4, OMITEMPTY | POINTER},  // notBefore
  {3212, 1083, 5, OMITEMPTY | POINTER},  // beginRefreshAt
  {3227, 1083, 6, OMITEMPTY | POINTER},  // notAfter
  // api.coordination.v1.Lease
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 304, 2, OMITEMPTY},  // spec
  // api.coordination.v1.LeaseSpec
  {3268, 0, 1, OMITEMPTY | POINTER},  // holderIdentity
  {3283, 3, 2, OMITEMPTY | POINTER},  // leaseDurationSeconds
  {3304, 1078, 3, OMITEMPTY | POINTER},  // acquireTime
  {3316, 1078, 4, OMITEMPTY | POINTER},  // renewTime
  {3326, 3, 5, OMITEMPTY | POINTER},  // leaseTransitions
  {1217, 0, 6, OMITEMPTY | POINTER},  // strategy
  {3343, 0, 7, OMITEMPTY | POINTER},  // preferredHolder
  // api.coordination.v1alpha2.LeaseCandidate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 306, 2, OMITEMPTY},  // spec
  // api.coordination.v1alpha2.LeaseCandidateSpec
  {3359, 0, 1, 0},  // leaseName
  {3369, 1078, 2, OMITEMPTY | POINTER},  // pingTime
  {3316, 1078, 3, OMITEMPTY | POINTER},  // renewTime
  {3378, 0, 4, 0},  // binaryVersion
  {3392, 0, 5, OMITEMPTY},  // emulationVersion
  {1217, 0, 6, OMITEMPTY},  // strategy
  // api.coordination.v1beta1.Lease
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 310, 2, OMITEMPTY},  // spec
  // api.coordination.v1beta1.LeaseCandidate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 309, 2, OMITEMPTY},  // spec
  // api.coordination.v1beta1.LeaseCandidateSpec
  {3359, 0, 1, 0},  // leaseName
  {3369, 1078, 2, OMITEMPTY | POINTER},  // pingTime
  {3316, 1078, 3, OMITEMPTY | POINTER},  // renewTime
  {3378, 0, 4, 0},  // binaryVersion
  {3392, 0, 5, OMITEMPTY},  // emulationVersion
  {1217, 0, 6, OMITEMPTY},  // strategy
  // api.coordination.v1beta1.LeaseSpec
  {3268, 0, 1, OMITEMPTY | POINTER},  // holderIdentity
  {3283, 3, 2, OMITEMPTY | POINTER},  // leaseDurationSeconds
  {3304, 1078, 3, OMITEMPTY | POINTER},  // acquireTime
  {3316, 1078, 4, OMITEMPTY | POINTER},  // renewTime
  {3326, 3, 5, OMITEMPTY | POINTER},  // leaseTransitions
  {1217, 0, 6, OMITEMPTY | POINTER},  // strategy
  {3343, 0, 7, OMITEMPTY | POINTER},  // preferredHolder
  // api.core.v1.AWSElasticBlockStoreVolumeSource
  {3409, 0, 1, 0},  // volumeID
  {3418, 0, 2, OMITEMPTY},  // fsType
  {1390, 3, 3, OMITEMPTY},  // partition
  {3425, 2, 4, OMITEMPTY},  // readOnly
  // api.core.v1.Affinity
  {3434, 407, 1, OMITEMPTY | POINTER},  // nodeAffinity
  {3447, 440, 2, OMITEMPTY | POINTER},  // podAffinity
  {3459, 442, 3, OMITEMPTY | POINTER},  // podAntiAffinity
  // api.core.v1.AppArmorProfile
  {893, 0, 1, 0},  // type
  {3475, 0, 2, OMITEMPTY | POINTER},  // localhostProfile
  // api.core.v1.AttachedVolume
  {48, 0, 1, 0},  // name
  {3492, 0, 2, 0},  // devicePath
  // api.core.v1.AzureDiskVolumeSource
  {3503, 0, 1, 0},  // diskName
  {3512, 0, 2, 0},  // diskURI
  {3520, 0, 3, OMITEMPTY | POINTER},  // cachingMode
  {3418, 0, 4, OMITEMPTY | POINTER},  // fsType
  {3425, 2, 5, OMITEMPTY | POINTER},  // readOnly
  {422, 0, 6, OMITEMPTY | POINTER},  // kind
  // api.core.v1.AzureFilePersistentVolumeSource
  {3532, 0, 1, 0},  // secretName
  {3543, 0, 2, 0},  // shareName
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {3553, 0, 4, POINTER},  // secretNamespace
  // api.core.v1.AzureFileVolumeSource
  {3532, 0, 1, 0},  // secretName
  {3543, 0, 2, 0},  // shareName
  {3425, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.Binding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {2061, 427, 2, 0},  // target
  // api.core.v1.CSIPersistentVolumeSource
  {3569, 0, 1, 0},  // driver
  {3576, 0, 2, 0},  // volumeHandle
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {3418, 0, 4, OMITEMPTY},  // fsType
  {3589, 0, 5, MAP | OMITEMPTY},  // volumeAttributes
  {3606, 493, 6, OMITEMPTY | POINTER},  // controllerPublishSecretRef
  {3633, 493, 7, OMITEMPTY | POINTER},  // nodeStageSecretRef
  {3652, 493, 8, OMITEMPTY | POINTER},  // nodePublishSecretRef
  {3673, 493, 9, OMITEMPTY | POINTER},  // controllerExpandSecretRef
  {3699, 493, 10, OMITEMPTY | POINTER},  // nodeExpandSecretRef
  // api.core.v1.CSIVolumeSource
  {3569, 0, 1, 0},  // driver
  {3425, 2, 2, OMITEMPTY | POINTER},  // readOnly
  {3418, 0, 3, OMITEMPTY | POINTER},  // fsType
  {3589, 0, 4, MAP | OMITEMPTY},  // volumeAttributes
  {3652, 397, 5, OMITEMPTY | POINTER},  // nodePublishSecretRef
  // api.core.v1.Capabilities
  {3719, 0, 1, MANY | OMITEMPTY},  // add
  {3723, 0, 2, MANY | OMITEMPTY},  // drop
  // api.core.v1.CephFSPersistentVolumeSource
  {3728, 0, 1, MANY},  // monitors
  {519, 0, 2, OMITEMPTY},  // path
  {1716, 0, 3, OMITEMPTY},  // user
  {3737, 0, 4, OMITEMPTY},  // secretFile
  {3748, 493, 5, OMITEMPTY | POINTER},  // secretRef
  {3425, 2, 6, OMITEMPTY},  // readOnly
  // api.core.v1.CephFSVolumeSource
  {3728, 0, 1, MANY},  // monitors
  {519, 0, 2, OMITEMPTY},  // path
  {1716, 0, 3, OMITEMPTY},  // user
  {3737, 0, 4, OMITEMPTY},  // secretFile
  {3748, 397, 5, OMITEMPTY | POINTER},  // secretRef
  {3425, 2, 6, OMITEMPTY},  // readOnly
  // api.core.v1.CinderPersistentVolumeSource
  {3409, 0, 1, 0},  // volumeID
  {3418, 0, 2, OMITEMPTY},  // fsType
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {3748, 493, 4, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.CinderVolumeSource
  {3409, 0, 1, 0},  // volumeID
  {3418, 0, 2, OMITEMPTY},  // fsType
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {3748, 397, 4, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.ClientIPConfig
  {309, 3, 1, OMITEMPTY | POINTER},  // timeoutSeconds
  // api.core.v1.ClusterTrustBundleProjection
  {48, 0, 1, OMITEMPTY | POINTER},  // name
  {3016, 0, 2, OMITEMPTY | POINTER},  // signerName
  {1815, 1075, 3, OMITEMPTY | POINTER},  // labelSelector
  {519, 0, 4, 0},  // path
  {3758, 2, 5, OMITEMPTY | POINTER},  // optional
  {1716, 4, 6, OMITEMPTY | POINTER},  // user
  // api.core.v1.ComponentCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {645, 0, 3, OMITEMPTY},  // message
  {1721, 0, 4, OMITEMPTY},  // error
  // api.core.v1.ComponentStatus
  {133, 1079, 1, OMITEMPTY},  // metadata
  {634, 328, 2, MANY | OMITEMPTY},  // conditions
  // api.core.v1.ConfigMap
  {133, 1079, 1, OMITEMPTY},  // metadata
  {955, 0, 2, MAP | OMITEMPTY},  // data
  {3767, 1, 3, MAP | OMITEMPTY},  // binaryData
  {3778, 2, 4, OMITEMPTY | POINTER},  // immutable
  // api.core.v1.ConfigMapEnvSource
  {410, 397, 1, INLINE},  // 
  {3758, 2, 2, OMITEMPTY | POINTER},  // optional
  // api.core.v1.ConfigMapKeySelector
  {410, 397, 1, INLINE},  // 
  {11, 0, 2, 0},  // key
  {3758, 2, 3, OMITEMPTY | POINTER},  // optional
  // api.core.v1.ConfigMapNodeConfigSource
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  {1607, 0, 3, OMITEMPTY},  // uid
  {3788, 0, 4, OMITEMPTY},  // resourceVersion
  {3804, 0, 5, 0},  // kubeletConfigKey
  // api.core.v1.ConfigMapProjection
  {410, 397, 1, INLINE},  // 
  {1601, 388, 2, MANY | OMITEMPTY},  // items
  {3758, 2, 4, OMITEMPTY | POINTER},  // optional
  // api.core.v1.ConfigMapVolumeSource
  {410, 397, 1, INLINE},  // 
  {1601, 388, 2, MANY | OMITEMPTY},  // items
  {3821, 3, 3, OMITEMPTY | POINTER},  // defaultMode
  {3758, 2, 4, OMITEMPTY | POINTER},  // optional
  {3833, 4, 5, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.Container
  {48, 0, 1, 0},  // name
  {3845, 0, 2, OMITEMPTY},  // image
  {3851, 0, 3, MANY | OMITEMPTY},  // command
  {3859, 0, 4, MANY | OMITEMPTY},  // args
  {3864, 0, 5, OMITEMPTY},  // workingDir
  {3875, 339, 6, MANY | OMITEMPTY},  // ports
  {3881, 359, 7, MANY | OMITEMPTY},  // env
  {492, 481, 8, OMITEMPTY},  // resources
  {3885, 519, 9, MANY | OMITEMPTY},  // volumeMounts
  {3898, 464, 10, OMITEMPTY | POINTER},  // livenessProbe
  {3912, 464, 11, OMITEMPTY | POINTER},  // readinessProbe
  {3927, 389, 12, OMITEMPTY | POINTER},  // lifecycle
  {3937, 0, 13, OMITEMPTY},  // terminationMessagePath
  {3960, 0, 14, OMITEMPTY},  // imagePullPolicy
  {3976, 495, 15, OMITEMPTY | POINTER},  // securityContext
  {3992, 2, 16, OMITEMPTY},  // stdin
  {3998, 2, 17, OMITEMPTY},  // stdinOnce
  {4008, 2, 18, OMITEMPTY},  // tty
  {4012, 358, 19, MANY | OMITEMPTY},  // envFrom
  {4020, 0, 20, OMITEMPTY},  // terminationMessagePolicy
  {4045, 516, 21, MANY | OMITEMPTY},  // volumeDevices
  {4059, 464, 22, OMITEMPTY | POINTER},  // startupProbe
  {4072, 340, 23, MANY | OMITEMPTY},  // resizePolicy
  {4085, 0, 24, OMITEMPTY | POINTER},  // restartPolicy
  {4099, 341, 25, MANY | OMITEMPTY},  // restartPolicyRules
  // api.core.v1.ContainerExtendedResourceRequest
  {2904, 0, 1, 0},  // containerName
  {4118, 0, 2, 0},  // resourceName
  {4131, 0, 3, 0},  // requestName
  // api.core.v1.ContainerImage
  {4143, 0, 1, MANY},  // names
  {4149, 4, 2, OMITEMPTY},  // sizeBytes
  // api.core.v1.ContainerPort
  {48, 0, 1, OMITEMPTY},  // name
  {4159, 3, 2, OMITEMPTY},  // hostPort
  {4168, 3, 3, 0},  // containerPort
  {4182, 0, 4, OMITEMPTY},  // protocol
  {4191, 0, 5, OMITEMPTY},  // hostIP
  // api.core.v1.ContainerResizePolicy
  {4118, 0, 1, 0},  // resourceName
  {4085, 0, 2, 0},  // restartPolicy
  // api.core.v1.ContainerRestartRule
  {2934, 0, 1, OMITEMPTY},  // action
  {4198, 342, 2, OMITEMPTY | POINTER},  // exitCodes
  // api.core.v1.ContainerRestartRuleOnExitCodes
  {2918, 0, 1, OMITEMPTY},  // operator
  {2927, 3, 2, MANY | OMITEMPTY},  // values
  // api.core.v1.ContainerState
  {4208, 346, 1, OMITEMPTY | POINTER},  // waiting
  {4216, 344, 2, OMITEMPTY | POINTER},  // running
  {4224, 345, 3, OMITEMPTY | POINTER},  // terminated
  // api.core.v1.ContainerStateRunning
  {4235, 1083, 1, OMITEMPTY},  // startedAt
  // api.core.v1.ContainerStateTerminated
  {4245, 3, 1, 0},  // exitCode
  {4254, 3, 2, OMITEMPTY},  // signal
  {653, 0, 3, OMITEMPTY},  // reason
  {645, 0, 4, OMITEMPTY},  // message
  {4235, 1083, 5, OMITEMPTY},  // startedAt
  {4261, 1083, 6, OMITEMPTY},  // finishedAt
  {4272, 0, 7, OMITEMPTY},  // containerID
  // api.core.v1.ContainerStateWaiting
  {653, 0, 1, OMITEMPTY},  // reason
  {645, 0, 2, OMITEMPTY},  // message
  // api.core.v1.ContainerStatus
  {48, 0, 1, 0},  // name
  {4284, 343, 2, OMITEMPTY},  // state
  {4290, 343, 3, OMITEMPTY},  // lastState
  {2872, 2, 4, 0},  // ready
  {4300, 3, 5, 0},  // restartCount
  {3845, 0, 6, 0},  // image
  {4313, 0, 7, 0},  // imageID
  {4272, 0, 8, OMITEMPTY},  // containerID
  {4321, 2, 9, OMITEMPTY | POINTER},  // started
  {4329, 1068, 10, MAP | OMITEMPTY},  // allocatedResources
  {492, 481, 11, OMITEMPTY | POINTER},  // resources
  {3885, 520, 12, MANY | OMITEMPTY},  // volumeMounts
  {1716, 348, 13, OMITEMPTY | POINTER},  // user
  {4348, 482, 14, MANY | OMITEMPTY},  // allocatedResourcesStatus
  {4373, 0, 15, OMITEMPTY | POINTER},  // stopSignal
  // api.core.v1.ContainerUser
  {4384, 394, 1, OMITEMPTY | POINTER},  // linux
  // api.core.v1.DaemonEndpoint
  {4390, 3, 1, 0},  // Port
  // api.core.v1.DownwardAPIProjection
  {1601, 351, 1, MANY | OMITEMPTY},  // items
  // api.core.v1.DownwardAPIVolumeFile
  {519, 0, 1, 0},  // path
  {31, 426, 2, OMITEMPTY | POINTER},  // fieldRef
  {4395, 476, 3, OMITEMPTY | POINTER},  // resourceFieldRef
  {4412, 3, 4, OMITEMPTY | POINTER},  // mode
  {1716, 4, 5, OMITEMPTY | POINTER},  // user
  // api.core.v1.DownwardAPIVolumeSource
  {1601, 351, 1, MANY | OMITEMPTY},  // items
  {3821, 3, 2, OMITEMPTY | POINTER},  // defaultMode
  {3833, 4, 3, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.EmptyDirVolumeSource
  {4417, 0, 1, OMITEMPTY},  // medium
  {4424, 1068, 2, OMITEMPTY | POINTER},  // sizeLimit
  {4412, 3, 3, OMITEMPTY | POINTER},  // mode
  // api.core.v1.EndpointAddress
  {4434, 0, 1, 0},  // ip
  {4437, 427, 2, OMITEMPTY | POINTER},  // targetRef
  {4447, 0, 3, OMITEMPTY},  // hostname
  {3103, 0, 4, OMITEMPTY | POINTER},  // nodeName
  // api.core.v1.EndpointPort
  {48, 0, 1, OMITEMPTY},  // name
  {524, 3, 2, 0},  // port
  {4182, 0, 3, OMITEMPTY},  // protocol
  {4456, 0, 4, OMITEMPTY | POINTER},  // appProtocol
  // api.core.v1.EndpointSubset
  {4468, 354, 1, MANY | OMITEMPTY},  // addresses
  {4478, 354, 2, MANY | OMITEMPTY},  // notReadyAddresses
  {3875, 355, 3, MANY | OMITEMPTY},  // ports
  // api.core.v1.Endpoints
  {133, 1079, 1, OMITEMPTY},  // metadata
  {4496, 356, 2, MANY | OMITEMPTY},  // subsets
  // api.core.v1.EnvFromSource
  {4504, 0, 1, OMITEMPTY},  // prefix
  {4511, 331, 2, OMITEMPTY | POINTER},  // configMapRef
  {3748, 490, 3, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.EnvVar
  {48, 0, 1, 0},  // name
  {2093, 0, 2, OMITEMPTY},  // value
  {4524, 360, 3, OMITEMPTY | POINTER},  // valueFrom
  // api.core.v1.EnvVarSource
  {31, 426, 1, OMITEMPTY | POINTER},  // fieldRef
  {4395, 476, 2, OMITEMPTY | POINTER},  // resourceFieldRef
  {4534, 332, 3, OMITEMPTY | POINTER},  // configMapKeyRef
  {4550, 491, 4, OMITEMPTY | POINTER},  // secretKeyRef
  {4563, 370, 5, OMITEMPTY | POINTER},  // fileKeyRef
  // api.core.v1.EphemeralContainer
  {410, 362, 1, INLINE},  // 
  {4574, 0, 2, OMITEMPTY},  // targetContainerName
  // api.core.v1.EphemeralContainerCommon
  {48, 0, 1, 0},  // name
  {3845, 0, 2, OMITEMPTY},  // image
  {3851, 0, 3, MANY | OMITEMPTY},  // command
  {3859, 0, 4, MANY | OMITEMPTY},  // args
  {3864, 0, 5, OMITEMPTY},  // workingDir
  {3875, 339, 6, MANY | OMITEMPTY},  // ports
  {3881, 359, 7, MANY | OMITEMPTY},  // env
  {492, 481, 8, OMITEMPTY},  // resources
  {3885, 519, 9, MANY | OMITEMPTY},  // volumeMounts
  {3898, 464, 10, OMITEMPTY | POINTER},  // livenessProbe
  {3912, 464, 11, OMITEMPTY | POINTER},  // readinessProbe
  {3927, 389, 12, OMITEMPTY | POINTER},  // lifecycle
  {3937, 0, 13, OMITEMPTY},  // terminationMessagePath
  {3960, 0, 14, OMITEMPTY},  // imagePullPolicy
  {3976, 495, 15, OMITEMPTY | POINTER},  // securityContext
  {3992, 2, 16, OMITEMPTY},  // stdin
  {3998, 2, 17, OMITEMPTY},  // stdinOnce
  {4008, 2, 18, OMITEMPTY},  // tty
  {4012, 358, 19, MANY | OMITEMPTY},  // envFrom
  {4020, 0, 20, OMITEMPTY},  // terminationMessagePolicy
  {4045, 516, 21, MANY | OMITEMPTY},  // volumeDevices
  {4059, 464, 22, OMITEMPTY | POINTER},  // startupProbe
  {4072, 340, 23, MANY | OMITEMPTY},  // resizePolicy
  {4085, 0, 24, OMITEMPTY | POINTER},  // restartPolicy
  {4099, 341, 25, MANY | OMITEMPTY},  // restartPolicyRules
  // api.core.v1.EphemeralVolumeSource
  {4594, 433, 1, OMITEMPTY | POINTER},  // volumeClaimTemplate
  // api.core.v1.Event
  {133, 1079, 1, 0},  // metadata
  {4614, 427, 2, 0},  // involvedObject
  {653, 0, 3, OMITEMPTY},  // reason
  {645, 0, 4, OMITEMPTY},  // message
  {4629, 366, 5, OMITEMPTY},  // source
  {4636, 1083, 6, OMITEMPTY},  // firstTimestamp
  {4651, 1083, 7, OMITEMPTY},  // lastTimestamp
  {4665, 3, 8, OMITEMPTY},  // count
  {893, 0, 9, OMITEMPTY},  // type
  {4671, 1078, 10, OMITEMPTY},  // eventTime
  {4681, 365, 11, OMITEMPTY | POINTER},  // series
  {2934, 0, 12, OMITEMPTY},  // action
  {4688, 427, 13, OMITEMPTY | POINTER},  // related
  {4696, 0, 14, 0},  // reportingComponent
  {4715, 0, 15, 0},  // reportingInstance
  // api.core.v1.EventSeries
  {4665, 3, 1, OMITEMPTY},  // count
  {4733, 1078, 2, OMITEMPTY},  // lastObservedTime
  // api.core.v1.EventSource
  {4750, 0, 1, OMITEMPTY},  // component
  {4760, 0, 2, OMITEMPTY},  // host
  // api.core.v1.EvictionResponder
  {48, 0, 1, 0},  // name
  {4765, 3, 2, POINTER},  // priority
  // api.core.v1.ExecAction
  {3851, 0, 1, MANY | OMITEMPTY},  // command
  // api.core.v1.FCVolumeSource
  {4774, 0, 1, MANY | OMITEMPTY},  // targetWWNs
  {4785, 3, 2, OMITEMPTY | POINTER},  // lun
  {3418, 0, 3, OMITEMPTY},  // fsType
  {3425, 2, 4, OMITEMPTY},  // readOnly
  {4789, 0, 5, MANY | OMITEMPTY},  // wwids
  // api.core.v1.FileKeySelector
  {4795, 0, 1, 0},  // volumeName
  {519, 0, 2, 0},  // path
  {11, 0, 3, 0},  // key
  {3758, 2, 4, OMITEMPTY | POINTER},  // optional
  // api.core.v1.FlexPersistentVolumeSource
  {3569, 0, 1, 0},  // driver
  {3418, 0, 2, OMITEMPTY},  // fsType
  {3748, 493, 3, OMITEMPTY | POINTER},  // secretRef
  {3425, 2, 4, OMITEMPTY},  // readOnly
  {4806, 0, 5, MAP | OMITEMPTY},  // options
  // api.core.v1.FlexVolumeSource
  {3569, 0, 1, 0},  // driver
  {3418, 0, 2, OMITEMPTY},  // fsType
  {3748, 397, 3, OMITEMPTY | POINTER},  // secretRef
  {3425, 2, 4, OMITEMPTY},  // readOnly
  {4806, 0, 5, MAP | OMITEMPTY},  // options
  // api.core.v1.FlockerVolumeSource
  {4814, 0, 1, OMITEMPTY},  // datasetName
  {4826, 0, 2, OMITEMPTY},  // datasetUUID
  // api.core.v1.GCEPersistentDiskVolumeSource
  {4838, 0, 1, 0},  // pdName
  {3418, 0, 2, OMITEMPTY},  // fsType
  {1390, 3, 3, OMITEMPTY},  // partition
  {3425, 2, 4, OMITEMPTY},  // readOnly
  // api.core.v1.GRPCAction
  {524, 3, 1, 0},  // port
  {678, 0, 2, POINTER},  // service
  {4412, 0, 3, OMITEMPTY | POINTER},  // mode
  // api.core.v1.GitRepoVolumeSource
  {4845, 0, 1, 0},  // repository
  {960, 0, 2, OMITEMPTY},  // revision
  {4856, 0, 3, OMITEMPTY},  // directory
  // api.core.v1.GlusterfsPersistentVolumeSource
  {4866, 0, 1, 0},  // endpoints
  {519, 0, 2, 0},  // path
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {4876, 0, 4, OMITEMPTY | POINTER},  // endpointsNamespace
  // api.core.v1.GlusterfsVolumeSource
  {4866, 0, 1, 0},  // endpoints
  {519, 0, 2, 0},  // path
  {3425, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.HTTPGetAction
  {519, 0, 1, OMITEMPTY},  // path
  {524, 1087, 2, 0},  // port
  {4760, 0, 3, OMITEMPTY},  // host
  {4895, 0, 4, OMITEMPTY},  // scheme
  {4902, 380, 5, MANY | OMITEMPTY},  // httpHeaders
  {4182, 0, 6, OMITEMPTY | POINTER},  // protocol
  // api.core.v1.HTTPHeader
  {48, 0, 1, 0},  // name
  {2093, 0, 2, 0},  // value
  // api.core.v1.HostAlias
  {4434, 0, 1, 0},  // ip
  {4914, 0, 2, MANY | OMITEMPTY},  // hostnames
  // api.core.v1.HostIP
  {4434, 0, 1, 0},  // ip
  // api.core.v1.HostPathVolumeSource
  {519, 0, 1, 0},  // path
  {893, 0, 2, OMITEMPTY | POINTER},  // type
  // api.core.v1.ISCSIPersistentVolumeSource
  {4924, 0, 1, 0},  // targetPortal
  {4937, 0, 2, 0},  // iqn
  {4785, 3, 3, 0},  // lun
  {4941, 0, 4, OMITEMPTY},  // iscsiInterface
  {3418, 0, 5, OMITEMPTY},  // fsType
  {3425, 2, 6, OMITEMPTY},  // readOnly
  {4956, 0, 7, MANY | OMITEMPTY},  // portals
  {4964, 2, 8, OMITEMPTY},  // chapAuthDiscovery
  {3748, 493, 10, OMITEMPTY | POINTER},  // secretRef
  {4982, 2, 11, OMITEMPTY},  // chapAuthSession
  {4998, 0, 12, OMITEMPTY | POINTER},  // initiatorName
  // api.core.v1.ISCSIVolumeSource
  {4924, 0, 1, 0},  // targetPortal
  {4937, 0, 2, 0},  // iqn
  {4785, 3, 3, 0},  // lun
  {4941, 0, 4, OMITEMPTY},  // iscsiInterface
  {3418, 0, 5, OMITEMPTY},  // fsType
  {3425, 2, 6, OMITEMPTY},  // readOnly
  {4956, 0, 7, MANY | OMITEMPTY},  // portals
  {4964, 2, 8, OMITEMPTY},  // chapAuthDiscovery
  {3748, 397, 10, OMITEMPTY | POINTER},  // secretRef
  {4982, 2, 11, OMITEMPTY},  // chapAuthSession
  {4998, 0, 12, OMITEMPTY | POINTER},  // initiatorName
  // api.core.v1.ImageVolumeSource
  {5012, 0, 1, OMITEMPTY},  // reference
  {5022, 0, 2, OMITEMPTY},  // pullPolicy
  // api.core.v1.ImageVolumeStatus
  {5033, 0, 1, OMITEMPTY},  // imageRef
  // api.core.v1.KeyToPath
  {11, 0, 1, 0},  // key
  {519, 0, 2, 0},  // path
  {4412, 3, 3, OMITEMPTY | POINTER},  // mode
  {1716, 4, 4, OMITEMPTY | POINTER},  // user
  // api.core.v1.Lifecycle
  {5042, 390, 1, OMITEMPTY | POINTER},  // postStart
  {5052, 390, 2, OMITEMPTY | POINTER},  // preStop
  {4373, 0, 3, OMITEMPTY | POINTER},  // stopSignal
  // api.core.v1.LifecycleHandler
  {5060, 368, 1, OMITEMPTY | POINTER},  // exec
  {5065, 379, 2, OMITEMPTY | POINTER},  // httpGet
  {5073, 507, 3, OMITEMPTY | POINTER},  // tcpSocket
  {5083, 503, 4, OMITEMPTY | POINTER},  // sleep
  // api.core.v1.LimitRange
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 393, 2, OMITEMPTY},  // spec
  // api.core.v1.LimitRangeItem
  {893, 0, 1, 0},  // type
  {5089, 1068, 2, MAP | OMITEMPTY},  // max
  {5093, 1068, 3, MAP | OMITEMPTY},  // min
  {5097, 1068, 4, MAP | OMITEMPTY},  // default
  {5105, 1068, 5, MAP | OMITEMPTY},  // defaultRequest
  {5120, 1068, 6, MAP | OMITEMPTY},  // maxLimitRequestRatio
  // api.core.v1.LimitRangeSpec
  {5141, 392, 1, MANY},  // limits
  // api.core.v1.LinuxContainerUser
  {1607, 4, 1, 0},  // uid
  {5148, 4, 2, 0},  // gid
  {5152, 4, 3, MANY | OMITEMPTY},  // supplementalGroups
  // api.core.v1.LoadBalancerIngress
  {4434, 0, 1, OMITEMPTY},  // ip
  {4447, 0, 2, OMITEMPTY},  // hostname
  {5171, 0, 3, OMITEMPTY | POINTER},  // ipMode
  {3875, 461, 4, MANY | OMITEMPTY},  // ports
  // api.core.v1.LoadBalancerStatus
  {5178, 395, 1, MANY | OMITEMPTY},  // ingress
  // api.core.v1.LocalObjectReference
  {48, 0, 1, OMITEMPTY},  // name
  // api.core.v1.LocalVolumeSource
  {519, 0, 1, 0},  // path
  {3418, 0, 2, OMITEMPTY | POINTER},  // fsType
  // api.core.v1.ModifyVolumeStatus
  {5186, 0, 1, OMITEMPTY},  // targetVolumeAttributesClassName
  {548, 0, 2, 0},  // status
  // api.core.v1.NFSVolumeSource
  {5218, 0, 1, 0},  // server
  {519, 0, 2, 0},  // path
  {3425, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.Namespace
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 403, 2, OMITEMPTY},  // spec
  {548, 404, 3, OMITEMPTY},  // status
  // api.core.v1.NamespaceCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {653, 0, 5, OMITEMPTY},  // reason
  {645, 0, 6, OMITEMPTY},  // message
  // api.core.v1.NamespaceSpec
  {5225, 0, 1, MANY | OMITEMPTY},  // finalizers
  // api.core.v1.NamespaceStatus
  {5236, 0, 1, OMITEMPTY},  // phase
  {634, 402, 2, MANY | OMITEMPTY},  // conditions
  // api.core.v1.Node
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 422, 2, OMITEMPTY},  // spec
  {548, 423, 3, OMITEMPTY},  // status
  // api.core.v1.NodeAddress
  {893, 0, 1, 0},  // type
  {5242, 0, 2, 0},  // address
  // api.core.v1.NodeAffinity
  {5250, 419, 1, OMITEMPTY | POINTER},  // requiredDuringSchedulingIgnoredDuringExecution
  {5297, 463, 2, MANY | OMITEMPTY},  // preferredDuringSchedulingIgnoredDuringExecution
  // api.core.v1.NodeAllocatableMappedResources
  {48, 0, 1, 0},  // name
  {5345, 1068, 2, POINTER},  // quantity
  // api.core.v1.NodeAllocatableOverheadResources
  {48, 0, 1, 0},  // name
  {5354, 1068, 2, OMITEMPTY | POINTER},  // perPod
  {5361, 1068, 3, OMITEMPTY | POINTER},  // perContainer
  // api.core.v1.NodeAllocatableResourceClaimStatus
  {5374, 0, 1, 0},  // resourceClaimName
  {5392, 0, 2, MANY | OMITEMPTY},  // containers
  {5403, 408, 4, MANY | OMITEMPTY},  // mapping
  {5411, 409, 5, MANY | OMITEMPTY},  // overhead
  // api.core.v1.NodeCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {5420, 1083, 3, OMITEMPTY},  // lastHeartbeatTime
  {898, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {653, 0, 5, OMITEMPTY},  // reason
  {645, 0, 6, OMITEMPTY},  // message
  // api.core.v1.NodeConfigSource
  {5438, 333, 2, OMITEMPTY | POINTER},  // configMap
  // api.core.v1.NodeConfigStatus
  {5448, 412, 1, OMITEMPTY | POINTER},  // assigned
  {2439, 412, 2, OMITEMPTY | POINTER},  // active
  {5457, 412, 3, OMITEMPTY | POINTER},  // lastKnownGood
  {1721, 0, 4, OMITEMPTY},  // error
  // api.core.v1.NodeDaemonEndpoints
  {5471, 349, 1, OMITEMPTY},  // kubeletEndpoint
  // api.core.v1.NodeFeatures
  {5487, 2, 1, OMITEMPTY | POINTER},  // supplementalGroupsPolicy
  // api.core.v1.NodePodPreemptionPolicy
  {5512, 0, 1, MANY | OMITEMPTY},  // disableResizePreemption
  // api.core.v1.NodeRuntimeHandler
  {48, 0, 1, 0},  // name
  {5536, 418, 2, OMITEMPTY | POINTER},  // features
  // api.core.v1.NodeRuntimeHandlerFeatures
  {5545, 2, 1, OMITEMPTY | POINTER},  // recursiveReadOnlyMounts
  {5569, 2, 2, OMITEMPTY | POINTER},  // userNamespaces
  // api.core.v1.NodeSelector
  {5584, 421, 1, MANY},  // nodeSelectorTerms
  // api.core.v1.NodeSelectorRequirement
  {11, 0, 1, 0},  // key
  {2918, 0, 2, 0},  // operator
  {2927, 0, 3, MANY | OMITEMPTY},  // values
  // api.core.v1.NodeSelectorTerm
  {5602, 420, 1, MANY | OMITEMPTY},  // matchExpressions
  {5619, 420, 2, MANY | OMITEMPTY},  // matchFields
  // api.core.v1.NodeSpec
  {5631, 0, 1, OMITEMPTY},  // podCIDR
  {5639, 0, 2, OMITEMPTY},  // externalID
  {5650, 0, 3, OMITEMPTY},  // providerID
  {5661, 2, 4, OMITEMPTY},  // unschedulable
  {5675, 508, 5, MANY | OMITEMPTY},  // taints
  {5682, 412, 6, OMITEMPTY | POINTER},  // configSource
  {5695, 0, 7, MANY | OMITEMPTY},  // podCIDRs
  {5704, 416, 8, OMITEMPTY | POINTER},  // podPreemptionPolicy
  // api.core.v1.NodeStatus
  {5724, 1068, 1, MAP | OMITEMPTY},  // capacity
  {5733, 1068, 2, MAP | OMITEMPTY},  // allocatable
  {5236, 0, 3, OMITEMPTY},  // phase
  {634, 411, 4, MANY | OMITEMPTY},  // conditions
  {4468, 406, 5, MANY | OMITEMPTY},  // addresses
  {5745, 414, 6, OMITEMPTY},  // daemonEndpoints
  {5761, 425, 7, OMITEMPTY},  // nodeInfo
  {5770, 338, 8, MANY | OMITEMPTY},  // images
  {5777, 0, 9, MANY | OMITEMPTY},  // volumesInUse
  {5790, 314, 10, MANY | OMITEMPTY},  // volumesAttached
  {5806, 413, 11, OMITEMPTY | POINTER},  // config
  {5813, 417, 12, MANY | OMITEMPTY},  // runtimeHandlers
  {5536, 415, 13, OMITEMPTY | POINTER},  // features
  {5829, 0, 14, MANY | OMITEMPTY},  // declaredFeatures
  // api.core.v1.NodeSwapStatus
  {5724, 4, 1, OMITEMPTY | POINTER},  // capacity
  // api.core.v1.NodeSystemInfo
  {5846, 0, 1, 0},  // machineID
  {5856, 0, 2, 0},  // systemUUID
  {5867, 0, 3, 0},  // bootID
  {5874, 0, 4, 0},  // kernelVersion
  {5888, 0, 5, 0},  // osImage
  {5896, 0, 6, 0},  // containerRuntimeVersion
  {5920, 0, 7, 0},  // kubeletVersion
  {5935, 0, 8, 0},  // kubeProxyVersion
  {5952, 0, 9, 0},  // operatingSystem
  {5968, 0, 10, 0},  // architecture
  {5981, 424, 11, OMITEMPTY | POINTER},  // swap
  // api.core.v1.ObjectFieldSelector
  {411, 0, 1, OMITEMPTY},  // apiVersion
  {5986, 0, 2, 0},  // fieldPath
  // api.core.v1.ObjectReference
  {422, 0, 1, OMITEMPTY},  // kind
  {427, 0, 2, OMITEMPTY},  // namespace
  {48, 0, 3, OMITEMPTY},  // name
  {1607, 0, 4, OMITEMPTY},  // uid
  {411, 0, 5, OMITEMPTY},  // apiVersion
  {3788, 0, 6, OMITEMPTY},  // resourceVersion
  {5986, 0, 7, OMITEMPTY},  // fieldPath
  // api.core.v1.PersistentVolume
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 436, 2, OMITEMPTY},  // spec
  {548, 437, 3, OMITEMPTY},  // status
  // api.core.v1.PersistentVolumeClaim
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 431, 2, OMITEMPTY},  // spec
  {548, 432, 3, OMITEMPTY},  // status
  // api.core.v1.PersistentVolumeClaimCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {2482, 1083, 3, OMITEMPTY},  // lastProbeTime
  {898, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {653, 0, 5, OMITEMPTY},  // reason
  {645, 0, 6, OMITEMPTY},  // message
  // api.core.v1.PersistentVolumeClaimSpec
  {5996, 0, 1, MANY | OMITEMPTY},  // accessModes
  {492, 523, 2, OMITEMPTY},  // resources
  {4795, 0, 3, OMITEMPTY},  // volumeName
  {437, 1075, 4, OMITEMPTY | POINTER},  // selector
  {6008, 0, 5, OMITEMPTY | POINTER},  // storageClassName
  {6025, 0, 6, OMITEMPTY | POINTER},  // volumeMode
  {6036, 513, 7, OMITEMPTY | POINTER},  // dataSource
  {6047, 514, 8, OMITEMPTY | POINTER},  // dataSourceRef
  {6061, 0, 9, OMITEMPTY | POINTER},  // volumeAttributesClassName
  // api.core.v1.PersistentVolumeClaimStatus
  {5236, 0, 1, OMITEMPTY},  // phase
  {5996, 0, 2, MANY | OMITEMPTY},  // accessModes
  {5724, 1068, 3, MAP | OMITEMPTY},  // capacity
  {634, 430, 4, MANY | OMITEMPTY},  // conditions
  {4329, 1068, 5, MAP | OMITEMPTY},  // allocatedResources
  {6087, 0, 7, MAP | OMITEMPTY},  // allocatedResourceStatuses
  {6113, 0, 8, OMITEMPTY | POINTER},  // currentVolumeAttributesClassName
  {6146, 399, 9, OMITEMPTY | POINTER},  // modifyVolumeStatus
  {6165, 518, 10, OMITEMPTY | POINTER},  // healthStatus
  // api.core.v1.PersistentVolumeClaimTemplate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 431, 2, 0},  // spec
  // api.core.v1.PersistentVolumeClaimVolumeSource
  {6178, 0, 1, 0},  // claimName
  {3425, 2, 2, OMITEMPTY},  // readOnly
  // api.core.v1.PersistentVolumeSource
  {6188, 374, 1, OMITEMPTY | POINTER},  // gcePersistentDisk
  {6206, 311, 2, OMITEMPTY | POINTER},  // awsElasticBlockStore
  {6227, 383, 3, OMITEMPTY | POINTER},  // hostPath
  {6236, 377, 4, OMITEMPTY | POINTER},  // glusterfs
  {6246, 400, 5, OMITEMPTY | POINTER},  // nfs
  {6250, 468, 6, OMITEMPTY | POINTER},  // rbd
  {6254, 384, 7, OMITEMPTY | POINTER},  // iscsi
  {6260, 324, 8, OMITEMPTY | POINTER},  // cinder
  {6267, 322, 9, OMITEMPTY | POINTER},  // cephfs
  {6274, 369, 10, OMITEMPTY | POINTER},  // fc
  {6277, 373, 11, OMITEMPTY | POINTER},  // flocker
  {6285, 371, 12, OMITEMPTY | POINTER},  // flexVolume
  {6296, 316, 13, OMITEMPTY | POINTER},  // azureFile
  {6306, 526, 14, OMITEMPTY | POINTER},  // vsphereVolume
  {6320, 467, 15, OMITEMPTY | POINTER},  // quobyte
  {6328, 315, 16, OMITEMPTY | POINTER},  // azureDisk
  {6338, 438, 17, OMITEMPTY | POINTER},  // photonPersistentDisk
  {6359, 462, 18, OMITEMPTY | POINTER},  // portworxVolume
  {6374, 484, 19, OMITEMPTY | POINTER},  // scaleIO
  {6382, 398, 20, OMITEMPTY | POINTER},  // local
  {6388, 504, 21, OMITEMPTY | POINTER},  // storageos
  {6398, 319, 22, OMITEMPTY | POINTER},  // csi
  // api.core.v1.PersistentVolumeSpec
  {5724, 1068, 1, MAP | OMITEMPTY},  // capacity
  {410, 435, 2, INLINE},  // 
  {5996, 0, 3, MANY | OMITEMPTY},  // accessModes
  {6402, 427, 4, OMITEMPTY | POINTER},  // claimRef
  {6411, 0, 5, OMITEMPTY},  // persistentVolumeReclaimPolicy
  {6008, 0, 6, OMITEMPTY},  // storageClassName
  {6441, 0, 7, MANY | OMITEMPTY},  // mountOptions
  {6025, 0, 8, OMITEMPTY | POINTER},  // volumeMode
  {3434, 521, 9, OMITEMPTY | POINTER},  // nodeAffinity
  {6061, 0, 10, OMITEMPTY | POINTER},  // volumeAttributesClassName
  // api.core.v1.PersistentVolumeStatus
  {5236, 0, 1, OMITEMPTY},  // phase
  {645, 0, 2, OMITEMPTY},  // message
  {653, 0, 3, OMITEMPTY},  // reason
  {6454, 1083, 4, OMITEMPTY | POINTER},  // lastPhaseTransitionTime
  // api.core.v1.PhotonPersistentDiskVolumeSource
  {6478, 0, 1, 0},  // pdID
  {3418, 0, 2, OMITEMPTY},  // fsType
  // api.core.v1.Pod
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 456, 2, OMITEMPTY},  // spec
  {548, 457, 3, OMITEMPTY},  // status
  // api.core.v1.PodAffinity
  {5250, 441, 1, MANY | OMITEMPTY},  // requiredDuringSchedulingIgnoredDuringExecution
  {5297, 527, 2, MANY | OMITEMPTY},  // preferredDuringSchedulingIgnoredDuringExecution
  // api.core.v1.PodAffinityTerm
  {1815, 1075, 1, OMITEMPTY | POINTER},  // labelSelector
  {6483, 0, 2, MANY | OMITEMPTY},  // namespaces
  {6494, 0, 3, 0},  // topologyKey
  {53, 1075, 4, OMITEMPTY | POINTER},  // namespaceSelector
  {6506, 0, 5, MANY | OMITEMPTY},  // matchLabelKeys
  {6521, 0, 6, MANY | OMITEMPTY},  // mismatchLabelKeys
  // api.core.v1.PodAntiAffinity
  {5250, 441, 1, MANY | OMITEMPTY},  // requiredDuringSchedulingIgnoredDuringExecution
  {5297, 527, 2, MANY | OMITEMPTY},  // preferredDuringSchedulingIgnoredDuringExecution
  // api.core.v1.PodCertificateProjection
  {3016, 0, 1, OMITEMPTY},  // signerName
  {6539, 0, 2, OMITEMPTY},  // keyType
  {3120, 3, 3, OMITEMPTY | POINTER},  // maxExpirationSeconds
  {6547, 0, 4, OMITEMPTY},  // credentialBundlePath
  {6568, 0, 5, OMITEMPTY},  // keyPath
  {6576, 0, 6, OMITEMPTY},  // certificateChainPath
  {6597, 0, 7, MAP | OMITEMPTY},  // userAnnotations
  {1716, 4, 8, OMITEMPTY | POINTER},  // user
  // api.core.v1.PodCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {2482, 1083, 3, OMITEMPTY},  // lastProbeTime
  {898, 1083, 4, OMITEMPTY},  // lastTransitionTime
  {653, 0, 5, OMITEMPTY},  // reason
  {645, 0, 6, OMITEMPTY},  // message
  {602, 4, 7, OMITEMPTY},  // observedGeneration
  // api.core.v1.PodDNSConfig
  {6613, 0, 1, MANY | OMITEMPTY},  // nameservers
  {6625, 0, 2, MANY | OMITEMPTY},  // searches
  {4806, 446, 3, MANY | OMITEMPTY},  // options
  // api.core.v1.PodDNSConfigOption
  {48, 0, 1, OMITEMPTY},  // name
  {2093, 0, 2, OMITEMPTY | POINTER},  // value
  // api.core.v1.PodExtendedResourceClaimStatus
  {6634, 337, 1, MANY},  // requestMappings
  {5374, 0, 2, 0},  // resourceClaimName
  // api.core.v1.PodIP
  {4434, 0, 1, 0},  // ip
  // api.core.v1.PodOS
  {48, 0, 1, 0},  // name
  // api.core.v1.PodReadinessGate
  {6650, 0, 1, 0},  // conditionType
  // api.core.v1.PodResourceClaim
  {48, 0, 1, 0},  // name
  {5374, 0, 3, OMITEMPTY | POINTER},  // resourceClaimName
  {6664, 0, 4, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.core.v1.PodResourceClaimStatus
  {48, 0, 1, 0},  // name
  {5374, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  // api.core.v1.PodSchedulingGate
  {48, 0, 1, 0},  // name
  // api.core.v1.PodSchedulingGroup
  {6690, 0, 1, OMITEMPTY | POINTER},  // podGroupName
  // api.core.v1.PodSecurityContext
  {6703, 483, 1, OMITEMPTY | POINTER},  // seLinuxOptions
  {6718, 4, 2, OMITEMPTY | POINTER},  // runAsUser
  {6728, 2, 3, OMITEMPTY | POINTER},  // runAsNonRoot
  {5152, 4, 4, MANY | OMITEMPTY},  // supplementalGroups
  {6741, 4, 5, OMITEMPTY | POINTER},  // fsGroup
  {6749, 4, 6, OMITEMPTY | POINTER},  // runAsGroup
  {6760, 506, 7, MANY | OMITEMPTY},  // sysctls
  {6768, 528, 8, OMITEMPTY | POINTER},  // windowsOptions
  {6783, 0, 9, OMITEMPTY | POINTER},  // fsGroupChangePolicy
  {6803, 488, 10, OMITEMPTY | POINTER},  // seccompProfile
  {6818, 313, 11, OMITEMPTY | POINTER},  // appArmorProfile
  {5487, 0, 12, OMITEMPTY | POINTER},  // supplementalGroupsPolicy
  {6834, 0, 13, OMITEMPTY | POINTER},  // seLinuxChangePolicy
  // api.core.v1.PodSpec
  {6854, 515, 1, MANY | OMITEMPTY},  // volumes
  {5392, 336, 2, MANY},  // containers
  {4085, 0, 3, OMITEMPTY},  // restartPolicy
  {6862, 4, 4, OMITEMPTY | POINTER},  // terminationGracePeriodSeconds
  {2589, 4, 5, OMITEMPTY | POINTER},  // activeDeadlineSeconds
  {6892, 0, 6, OMITEMPTY},  // dnsPolicy
  {6902, 0, 7, MAP | OMITEMPTY},  // nodeSelector
  {3066, 0, 8, OMITEMPTY},  // serviceAccountName
  {6915, 0, 9, OMITEMPTY},  // serviceAccount
  {3103, 0, 10, OMITEMPTY},  // nodeName
  {6930, 2, 11, OMITEMPTY},  // hostNetwork
  {6942, 2, 12, OMITEMPTY},  // hostPID
  {6950, 2, 13, OMITEMPTY},  // hostIPC
  {3976, 455, 14, OMITEMPTY | POINTER},  // securityContext
  {6958, 397, 15, MANY | OMITEMPTY},  // imagePullSecrets
  {4447, 0, 16, OMITEMPTY},  // hostname
  {6975, 0, 17, OMITEMPTY},  // subdomain
  {6985, 312, 18, OMITEMPTY | POINTER},  // affinity
  {6994, 0, 19, OMITEMPTY},  // schedulerName
  {7008, 336, 20, MANY | OMITEMPTY},  // initContainers
  {7023, 2, 21, OMITEMPTY | POINTER},  // automountServiceAccountToken
  {7052, 509, 22, MANY | OMITEMPTY},  // tolerations
  {7064, 381, 23, MANY | OMITEMPTY},  // hostAliases
  {7076, 0, 24, OMITEMPTY},  // priorityClassName
  {4765, 3, 25, OMITEMPTY | POINTER},  // priority
  {7094, 445, 26, OMITEMPTY | POINTER},  // dnsConfig
  {7104, 2, 27, OMITEMPTY | POINTER},  // shareProcessNamespace
  {7126, 450, 28, MANY | OMITEMPTY},  // readinessGates
  {7141, 0, 29, OMITEMPTY | POINTER},  // runtimeClassName
  {7158, 2, 30, OMITEMPTY | POINTER},  // enableServiceLinks
  {7177, 0, 31, OMITEMPTY | POINTER},  // preemptionPolicy
  {5411, 1068, 32, MAP | OMITEMPTY},  // overhead
  {7194, 512, 33, MANY | OMITEMPTY},  // topologySpreadConstraints
  {7220, 361, 34, MANY | OMITEMPTY},  // ephemeralContainers
  {7240, 2, 35, OMITEMPTY | POINTER},  // setHostnameAsFQDN
  {7258, 449, 36, OMITEMPTY | POINTER},  // os
  {7261, 2, 37, OMITEMPTY | POINTER},  // hostUsers
  {7271, 453, 38, MANY | OMITEMPTY},  // schedulingGates
  {2550, 451, 39, MANY | OMITEMPTY},  // resourceClaims
  {492, 481, 40, OMITEMPTY | POINTER},  // resources
  {7287, 0, 41, OMITEMPTY | POINTER},  // hostnameOverride
  {7304, 454, 43, OMITEMPTY | POINTER},  // schedulingGroup
  {7320, 367, 44, MANY | OMITEMPTY},  // evictionResponders
  // api.core.v1.PodStatus
  {5236, 0, 1, OMITEMPTY},  // phase
  {634, 444, 2, MANY | OMITEMPTY},  // conditions
  {645, 0, 3, OMITEMPTY},  // message
  {653, 0, 4, OMITEMPTY},  // reason
  {4191, 0, 5, OMITEMPTY},  // hostIP
  {7339, 0, 6, OMITEMPTY},  // podIP
  {2789, 1083, 7, OMITEMPTY | POINTER},  // startTime
  {7345, 347, 8, MANY | OMITEMPTY},  // containerStatuses
  {7363, 0, 9, OMITEMPTY},  // qosClass
  {7372, 347, 10, MANY | OMITEMPTY},  // initContainerStatuses
  {7394, 0, 11, OMITEMPTY},  // nominatedNodeName
  {7412, 448, 12, MANY | OMITEMPTY},  // podIPs
  {7419, 347, 13, MANY | OMITEMPTY},  // ephemeralContainerStatuses
  {7446, 0, 14, OMITEMPTY},  // resize
  {7453, 452, 15, MANY | OMITEMPTY},  // resourceClaimStatuses
  {7475, 382, 16, MANY | OMITEMPTY},  // hostIPs
  {602, 4, 17, OMITEMPTY},  // observedGeneration
  {7483, 447, 18, OMITEMPTY | POINTER},  // extendedResourceClaimStatus
  {4329, 1068, 19, MAP | OMITEMPTY},  // allocatedResources
  {492, 481, 20, OMITEMPTY | POINTER},  // resources
  {7511, 410, 21, MANY | OMITEMPTY},  // nodeAllocatableResourceClaimStatuses
  {7548, 460, 22, MANY | OMITEMPTY},  // volumeHealth
  // api.core.v1.PodTemplate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {969, 459, 2, OMITEMPTY},  // template
  // api.core.v1.PodTemplateSpec
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 456, 2, OMITEMPTY},  // spec
  // api.core.v1.PodVolumeHealth
  {48, 0, 1, 0},  // name
  {7561, 517, 2, MANY | OMITEMPTY},  // healthConditions
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  // api.core.v1.PortStatus
  {524, 3, 1, 0},  // port
  {4182, 0, 2, 0},  // protocol
  {1721, 0, 3, OMITEMPTY | POINTER},  // error
  // api.core.v1.PortworxVolumeSource
  {3409, 0, 1, 0},  // volumeID
  {3418, 0, 2, OMITEMPTY},  // fsType
  {3425, 2, 3, OMITEMPTY},  // readOnly
  // api.core.v1.PreferredSchedulingTerm
  {7578, 3, 1, 0},  // weight
  {7585, 421, 2, 0},  // preference
  // api.core.v1.Probe
  {410, 465, 1, INLINE},  // 
  {7596, 3, 2, OMITEMPTY},  // initialDelaySeconds
  {309, 3, 3, OMITEMPTY},  // timeoutSeconds
  {2099, 3, 4, OMITEMPTY},  // periodSeconds
  {7616, 3, 5, OMITEMPTY},  // successThreshold
  {7633, 3, 6, OMITEMPTY},  // failureThreshold
  {6862, 4, 7, OMITEMPTY | POINTER},  // terminationGracePeriodSeconds
  // api.core.v1.ProbeHandler
  {5060, 368, 1, OMITEMPTY | POINTER},  // exec
  {5065, 379, 2, OMITEMPTY | POINTER},  // httpGet
  {5073, 507, 3, OMITEMPTY | POINTER},  // tcpSocket
  {7650, 375, 4, OMITEMPTY | POINTER},  // grpc
  // api.core.v1.ProjectedVolumeSource
  {7655, 522, 1, MANY},  // sources
  {3821, 3, 2, OMITEMPTY | POINTER},  // defaultMode
  {3833, 4, 3, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.QuobyteVolumeSource
  {7663, 0, 1, 0},  // registry
  {7672, 0, 2, 0},  // volume
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {1716, 0, 4, OMITEMPTY},  // user
  {1795, 0, 5, OMITEMPTY},  // group
  {7679, 0, 6, OMITEMPTY},  // tenant
  // api.core.v1.RBDPersistentVolumeSource
  {3728, 0, 1, MANY},  // monitors
  {3845, 0, 2, 0},  // image
  {3418, 0, 3, OMITEMPTY},  // fsType
  {7686, 0, 4, OMITEMPTY},  // pool
  {1716, 0, 5, OMITEMPTY},  // user
  {7691, 0, 6, OMITEMPTY},  // keyring
  {3748, 493, 7, OMITEMPTY | POINTER},  // secretRef
  {3425, 2, 8, OMITEMPTY},  // readOnly
  // api.core.v1.RBDVolumeSource
  {3728, 0, 1, MANY},  // monitors
  {3845, 0, 2, 0},  // image
  {3418, 0, 3, OMITEMPTY},  // fsType
  {7686, 0, 4, OMITEMPTY},  // pool
  {1716, 0, 5, OMITEMPTY},  // user
  {7691, 0, 6, OMITEMPTY},  // keyring
  {3748, 397, 7, OMITEMPTY | POINTER},  // secretRef
  {3425, 2, 8, OMITEMPTY},  // readOnly
  // api.core.v1.RangeAllocation
  {133, 1079, 1, OMITEMPTY},  // metadata
  {7699, 0, 2, 0},  // range
  {955, 1, 3, 0},  // data
  // api.core.v1.ReplicationController
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 473, 2, OMITEMPTY},  // spec
  {548, 474, 3, OMITEMPTY},  // status
  // api.core.v1.ReplicationControllerCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.core.v1.ReplicationControllerSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 0, 2, MAP | OMITEMPTY},  // selector
  {969, 459, 3, OMITEMPTY | POINTER},  // template
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.core.v1.ReplicationControllerStatus
  {1208, 3, 1, 0},  // replicas
  {1345, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {602, 4, 3, OMITEMPTY},  // observedGeneration
  {1311, 3, 4, OMITEMPTY},  // readyReplicas
  {1273, 3, 5, OMITEMPTY},  // availableReplicas
  {634, 472, 6, MANY | OMITEMPTY},  // conditions
  // api.core.v1.ResourceClaim
  {48, 0, 1, 0},  // name
  {3001, 0, 2, OMITEMPTY},  // request
  // api.core.v1.ResourceFieldSelector
  {2904, 0, 1, OMITEMPTY},  // containerName
  {708, 0, 2, 0},  // resource
  {7705, 1068, 3, OMITEMPTY},  // divisor
  // api.core.v1.ResourceHealth
  {7713, 0, 1, 0},  // resourceID
  {7724, 0, 2, OMITEMPTY},  // health
  {645, 0, 6, OMITEMPTY | POINTER},  // message
  // api.core.v1.ResourceQuota
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 479, 2, OMITEMPTY},  // spec
  {548, 480, 3, OMITEMPTY},  // status
  // api.core.v1.ResourceQuotaSpec
  {7731, 1068, 1, MAP | OMITEMPTY},  // hard
  {7736, 0, 2, MANY | OMITEMPTY},  // scopes
  {7743, 486, 3, OMITEMPTY | POINTER},  // scopeSelector
  // api.core.v1.ResourceQuotaStatus
  {7731, 1068, 1, MAP | OMITEMPTY},  // hard
  {7757, 1068, 2, MAP | OMITEMPTY},  // used
  // api.core.v1.ResourceRequirements
  {5141, 1068, 1, MAP | OMITEMPTY},  // limits
  {7762, 1068, 2, MAP | OMITEMPTY},  // requests
  {7771, 475, 3, MANY | OMITEMPTY},  // claims
  // api.core.v1.ResourceStatus
  {48, 0, 1, 0},  // name
  {492, 477, 2, MANY | OMITEMPTY},  // resources
  // api.core.v1.SELinuxOptions
  {1716, 0, 1, OMITEMPTY},  // user
  {7778, 0, 2, OMITEMPTY},  // role
  {893, 0, 3, OMITEMPTY},  // type
  {7783, 0, 4, OMITEMPTY},  // level
  // api.core.v1.ScaleIOPersistentVolumeSource
  {7789, 0, 1, 0},  // gateway
  {7797, 0, 2, 0},  // system
  {3748, 493, 3, POINTER},  // secretRef
  {7804, 2, 4, OMITEMPTY},  // sslEnabled
  {7815, 0, 5, OMITEMPTY},  // protectionDomain
  {7832, 0, 6, OMITEMPTY},  // storagePool
  {7844, 0, 7, OMITEMPTY},  // storageMode
  {4795, 0, 8, OMITEMPTY},  // volumeName
  {3418, 0, 9, OMITEMPTY},  // fsType
  {3425, 2, 10, OMITEMPTY},  // readOnly
  // api.core.v1.ScaleIOVolumeSource
  {7789, 0, 1, 0},  // gateway
  {7797, 0, 2, 0},  // system
  {3748, 397, 3, POINTER},  // secretRef
  {7804, 2, 4, OMITEMPTY},  // sslEnabled
  {7815, 0, 5, OMITEMPTY},  // protectionDomain
  {7832, 0, 6, OMITEMPTY},  // storagePool
  {7844, 0, 7, OMITEMPTY},  // storageMode
  {4795, 0, 8, OMITEMPTY},  // volumeName
  {3418, 0, 9, OMITEMPTY},  // fsType
  {3425, 2, 10, OMITEMPTY},  // readOnly
  // api.core.v1.ScopeSelector
  {5602, 487, 1, MANY | OMITEMPTY},  // matchExpressions
  // api.core.v1.ScopedResourceSelectorRequirement
  {7856, 0, 1, 0},  // scopeName
  {2918, 0, 2, 0},  // operator
  {2927, 0, 3, MANY | OMITEMPTY},  // values
  // api.core.v1.SeccompProfile
  {893, 0, 1, 0},  // type
  {3475, 0, 2, OMITEMPTY | POINTER},  // localhostProfile
  // api.core.v1.Secret
  {133, 1079, 1, OMITEMPTY},  // metadata
  {955, 1, 2, MAP | OMITEMPTY},  // data
  {893, 0, 3, OMITEMPTY},  // type
  {7866, 0, 4, MAP | OMITEMPTY},  // stringData
  {3778, 2, 5, OMITEMPTY | POINTER},  // immutable
  // api.core.v1.SecretEnvSource
  {410, 397, 1, INLINE},  // 
  {3758, 2, 2, OMITEMPTY | POINTER},  // optional
  // api.core.v1.SecretKeySelector
  {410, 397, 1, INLINE},  // 
  {11, 0, 2, 0},  // key
  {3758, 2, 3, OMITEMPTY | POINTER},  // optional
  // api.core.v1.SecretProjection
  {410, 397, 1, INLINE},  // 
  {1601, 388, 2, MANY | OMITEMPTY},  // items
  {3758, 2, 4, OMITEMPTY | POINTER},  // optional
  // api.core.v1.SecretReference
  {48, 0, 1, OMITEMPTY},  // name
  {427, 0, 2, OMITEMPTY},  // namespace
  // api.core.v1.SecretVolumeSource
  {3532, 0, 1, OMITEMPTY},  // secretName
  {1601, 388, 2, MANY | OMITEMPTY},  // items
  {3821, 3, 3, OMITEMPTY | POINTER},  // defaultMode
  {3758, 2, 4, OMITEMPTY | POINTER},  // optional
  {3833, 4, 5, OMITEMPTY | POINTER},  // defaultUser
  // api.core.v1.SecurityContext
  {7877, 321, 1, OMITEMPTY | POINTER},  // capabilities
  {7890, 2, 2, OMITEMPTY | POINTER},  // privileged
  {6703, 483, 3, OMITEMPTY | POINTER},  // seLinuxOptions
  {6718, 4, 4, OMITEMPTY | POINTER},  // runAsUser
  {6728, 2, 5, OMITEMPTY | POINTER},  // runAsNonRoot
  {7901, 2, 6, OMITEMPTY | POINTER},  // readOnlyRootFilesystem
  {7924, 2, 7, OMITEMPTY | POINTER},  // allowPrivilegeEscalation
  {6749, 4, 8, OMITEMPTY | POINTER},  // runAsGroup
  {7949, 0, 9, OMITEMPTY | POINTER},  // procMount
  {6768, 528, 10, OMITEMPTY | POINTER},  // windowsOptions
  {6803, 488, 11, OMITEMPTY | POINTER},  // seccompProfile
  {6818, 313, 12, OMITEMPTY | POINTER},  // appArmorProfile
  // api.core.v1.Service
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 500, 2, OMITEMPTY},  // spec
  {548, 501, 3, OMITEMPTY},  // status
  // api.core.v1.ServiceAccount
  {133, 1079, 1, OMITEMPTY},  // metadata
  {7959, 427, 2, MANY | OMITEMPTY},  // secrets
  {6958, 397, 3, MANY | OMITEMPTY},  // imagePullSecrets
  {7023, 2, 4, OMITEMPTY | POINTER},  // automountServiceAccountToken
  // api.core.v1.ServiceAccountTokenProjection
  {7967, 0, 1, OMITEMPTY},  // audience
  {1645, 4, 2, OMITEMPTY | POINTER},  // expirationSeconds
  {519, 0, 3, 0},  // path
  {1716, 4, 4, OMITEMPTY | POINTER},  // user
  // api.core.v1.ServicePort
  {48, 0, 1, OMITEMPTY},  // name
  {4182, 0, 2, OMITEMPTY},  // protocol
  {524, 3, 3, 0},  // port
  {7976, 1087, 4, OMITEMPTY},  // targetPort
  {7987, 3, 5, OMITEMPTY},  // nodePort
  {4456, 0, 6, OMITEMPTY | POINTER},  // appProtocol
  // api.core.v1.ServiceSpec
  {3875, 499, 1, MANY | OMITEMPTY},  // ports
  {437, 0, 2, MAP | OMITEMPTY},  // selector
  {7996, 0, 3, OMITEMPTY},  // clusterIP
  {893, 0, 4, OMITEMPTY},  // type
  {8006, 0, 5, MANY | OMITEMPTY},  // externalIPs
  {8018, 0, 7, OMITEMPTY},  // sessionAffinity
  {8034, 0, 8, OMITEMPTY},  // loadBalancerIP
  {8049, 0, 9, MANY | OMITEMPTY},  // loadBalancerSourceRanges
  {8074, 0, 10, OMITEMPTY},  // externalName
  {8087, 0, 11, OMITEMPTY},  // externalTrafficPolicy
  {8109, 3, 12, OMITEMPTY},  // healthCheckNodePort
  {8129, 2, 13, OMITEMPTY},  // publishNotReadyAddresses
  {8154, 502, 14, OMITEMPTY | POINTER},  // sessionAffinityConfig
  {8176, 0, 17, OMITEMPTY | POINTER},  // ipFamilyPolicy
  {8191, 0, 18, MANY | OMITEMPTY},  // clusterIPs
  {8202, 0, 19, MANY | OMITEMPTY},  // ipFamilies
  {8213, 2, 20, OMITEMPTY | POINTER},  // allocateLoadBalancerNodePorts
  {8243, 0, 21, OMITEMPTY | POINTER},  // loadBalancerClass
  {8261, 0, 22, OMITEMPTY | POINTER},  // internalTrafficPolicy
  {8283, 0, 23, OMITEMPTY | POINTER},  // trafficDistribution
  // api.core.v1.ServiceStatus
  {8303, 396, 1, OMITEMPTY},  // loadBalancer
  {634, 1069, 2, MANY | OMITEMPTY},  // conditions
  // api.core.v1.SessionAffinityConfig
  {8316, 326, 1, OMITEMPTY | POINTER},  // clientIP
  // api.core.v1.SleepAction
  {8325, 4, 1, 0},  // seconds
  // api.core.v1.StorageOSPersistentVolumeSource
  {4795, 0, 1, OMITEMPTY},  // volumeName
  {8333, 0, 2, OMITEMPTY},  // volumeNamespace
  {3418, 0, 3, OMITEMPTY},  // fsType
  {3425, 2, 4, OMITEMPTY},  // readOnly
  {3748, 427, 5, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.StorageOSVolumeSource
  {4795, 0, 1, OMITEMPTY},  // volumeName
  {8333, 0, 2, OMITEMPTY},  // volumeNamespace
  {3418, 0, 3, OMITEMPTY},  // fsType
  {3425, 2, 4, OMITEMPTY},  // readOnly
  {3748, 397, 5, OMITEMPTY | POINTER},  // secretRef
  // api.core.v1.Sysctl
  {48, 0, 1, 0},  // name
  {2093, 0, 2, 0},  // value
  // api.core.v1.TCPSocketAction
  {524, 1087, 1, 0},  // port
  {4760, 0, 2, OMITEMPTY},  // host
  // api.core.v1.Taint
  {11, 0, 1, 0},  // key
  {2093, 0, 2, OMITEMPTY},  // value
  {8349, 0, 3, 0},  // effect
  {8356, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.core.v1.Toleration
  {11, 0, 1, OMITEMPTY},  // key
  {2918, 0, 2, OMITEMPTY},  // operator
  {2093, 0, 3, OMITEMPTY},  // value
  {8349, 0, 4, OMITEMPTY},  // effect
  {8366, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.core.v1.TopologySelectorLabelRequirement
  {11, 0, 1, 0},  // key
  {2927, 0, 2, MANY},  // values
  // api.core.v1.TopologySelectorTerm
  {8384, 510, 1, MANY | OMITEMPTY},  // matchLabelExpressions
  // api.core.v1.TopologySpreadConstraint
  {8406, 3, 1, 0},  // maxSkew
  {6494, 0, 2, 0},  // topologyKey
  {8414, 0, 3, 0},  // whenUnsatisfiable
  {1815, 1075, 4, OMITEMPTY | POINTER},  // labelSelector
  {8432, 3, 5, OMITEMPTY | POINTER},  // minDomains
  {8443, 0, 6, OMITEMPTY | POINTER},  // nodeAffinityPolicy
  {8462, 0, 7, OMITEMPTY | POINTER},  // nodeTaintsPolicy
  {6506, 0, 8, MANY | OMITEMPTY},  // matchLabelKeys
  // api.core.v1.TypedLocalObjectReference
  {8479, 0, 1, POINTER},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  // api.core.v1.TypedObjectReference
  {8479, 0, 1, POINTER},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  {427, 0, 4, OMITEMPTY | POINTER},  // namespace
  // api.core.v1.Volume
  {48, 0, 1, 0},  // name
  {410, 524, 2, INLINE},  // 
  // api.core.v1.VolumeDevice
  {48, 0, 1, 0},  // name
  {3492, 0, 2, 0},  // devicePath
  // api.core.v1.VolumeHealthCondition
  {548, 0, 1, 0},  // status
  {653, 0, 2, 0},  // reason
  {645, 0, 3, OMITEMPTY},  // message
  // api.core.v1.VolumeHealthStatus
  {7561, 517, 1, MANY | OMITEMPTY},  // healthConditions
  {898, 1083, 2, OMITEMPTY},  // lastTransitionTime
  // api.core.v1.VolumeMount
  {48, 0, 1, 0},  // name
  {3425, 2, 2, OMITEMPTY},  // readOnly
  {8488, 0, 3, 0},  // mountPath
  {8498, 0, 4, OMITEMPTY},  // subPath
  {8506, 0, 5, OMITEMPTY | POINTER},  // mountPropagation
  {8523, 0, 6, OMITEMPTY},  // subPathExpr
  {8535, 0, 7, OMITEMPTY | POINTER},  // recursiveReadOnly
  {8553, 0, 8, MANY | OMITEMPTY},  // bindMountOptions
  // api.core.v1.VolumeMountStatus
  {48, 0, 1, 0},  // name
  {8488, 0, 2, 0},  // mountPath
  {3425, 2, 3, OMITEMPTY},  // readOnly
  {8535, 0, 4, OMITEMPTY | POINTER},  // recursiveReadOnly
  {8570, 525, 5, OMITEMPTY | POINTER},  // volumeStatus
  // api.core.v1.VolumeNodeAffinity
  {8583, 419, 1, OMITEMPTY | POINTER},  // required
  // api.core.v1.VolumeProjection
  {8592, 492, 1, OMITEMPTY | POINTER},  // secret
  {8599, 350, 2, OMITEMPTY | POINTER},  // downwardAPI
  {5438, 334, 3, OMITEMPTY | POINTER},  // configMap
  {8611, 498, 4, OMITEMPTY | POINTER},  // serviceAccountToken
  {8631, 327, 5, OMITEMPTY | POINTER},  // clusterTrustBundle
  {8650, 443, 6, OMITEMPTY | POINTER},  // podCertificate
  // api.core.v1.VolumeResourceRequirements
  {5141, 1068, 1, MAP | OMITEMPTY},  // limits
  {7762, 1068, 2, MAP | OMITEMPTY},  // requests
  // api.core.v1.VolumeSource
  {6227, 383, 1, OMITEMPTY | POINTER},  // hostPath
  {8665, 353, 2, OMITEMPTY | POINTER},  // emptyDir
  {6188, 374, 3, OMITEMPTY | POINTER},  // gcePersistentDisk
  {6206, 311, 4, OMITEMPTY | POINTER},  // awsElasticBlockStore
  {8674, 376, 5, OMITEMPTY | POINTER},  // gitRepo
  {8592, 494, 6, OMITEMPTY | POINTER},  // secret
  {6246, 400, 7, OMITEMPTY | POINTER},  // nfs
  {6254, 385, 8, OMITEMPTY | POINTER},  // iscsi
  {6236, 378, 9, OMITEMPTY | POINTER},  // glusterfs
  {8682, 434, 10, OMITEMPTY | POINTER},  // persistentVolumeClaim
  {6250, 469, 11, OMITEMPTY | POINTER},  // rbd
  {6285, 372, 12, OMITEMPTY | POINTER},  // flexVolume
  {6260, 325, 13, OMITEMPTY | POINTER},  // cinder
  {6267, 323, 14, OMITEMPTY | POINTER},  // cephfs
  {6277, 373, 15, OMITEMPTY | POINTER},  // flocker
  {8599, 352, 16, OMITEMPTY | POINTER},  // downwardAPI
  {6274, 369, 17, OMITEMPTY | POINTER},  // fc
  {6296, 317, 18, OMITEMPTY | POINTER},  // azureFile
  {5438, 335, 19, OMITEMPTY | POINTER},  // configMap
  {6306, 526, 20, OMITEMPTY | POINTER},  // vsphereVolume
  {6320, 467, 21, OMITEMPTY | POINTER},  // quobyte
  {6328, 315, 22, OMITEMPTY | POINTER},  // azureDisk
  {6338, 438, 23, OMITEMPTY | POINTER},  // photonPersistentDisk
  {6359, 462, 24, OMITEMPTY | POINTER},  // portworxVolume
  {6374, 485, 25, OMITEMPTY | POINTER},  // scaleIO
  {8704, 466, 26, OMITEMPTY | POINTER},  // projected
  {6388, 505, 27, OMITEMPTY | POINTER},  // storageos
  {6398, 320, 28, OMITEMPTY | POINTER},  // csi
  {8714, 363, 29, OMITEMPTY | POINTER},  // ephemeral
  {3845, 386, 30, OMITEMPTY | POINTER},  // image
  // api.core.v1.VolumeStatus
  {3845, 387, 1, OMITEMPTY | POINTER},  // image
  // api.core.v1.VsphereVirtualDiskVolumeSource
  {8724, 0, 1, 0},  // volumePath
  {3418, 0, 2, OMITEMPTY},  // fsType
  {8735, 0, 3, OMITEMPTY},  // storagePolicyName
  {8753, 0, 4, OMITEMPTY},  // storagePolicyID
  // api.core.v1.WeightedPodAffinityTerm
  {7578, 3, 1, 0},  // weight
  {8769, 441, 2, 0},  // podAffinityTerm
  // api.core.v1.WindowsSecurityContextOptions
  {8785, 0, 1, OMITEMPTY | POINTER},  // gmsaCredentialSpecName
  {8808, 0, 2, OMITEMPTY | POINTER},  // gmsaCredentialSpec
  {8827, 0, 3, OMITEMPTY | POINTER},  // runAsUserName
  {8841, 2, 4, OMITEMPTY | POINTER},  // hostProcess
  // api.discovery.v1.Endpoint
  {4468, 0, 1, MANY},  // addresses
  {634, 530, 2, OMITEMPTY},  // conditions
  {4447, 0, 3, OMITEMPTY | POINTER},  // hostname
  {4437, 427, 4, OMITEMPTY | POINTER},  // targetRef
  {8853, 0, 5, MAP | OMITEMPTY},  // deprecatedTopology
  {3103, 0, 6, OMITEMPTY | POINTER},  // nodeName
  {8872, 0, 7, OMITEMPTY | POINTER},  // zone
  {8877, 531, 8, OMITEMPTY | POINTER},  // hints
  // api.discovery.v1.EndpointConditions
  {2872, 2, 1, OMITEMPTY | POINTER},  // ready
  {8883, 2, 2, OMITEMPTY | POINTER},  // serving
  {2892, 2, 3, OMITEMPTY | POINTER},  // terminating
  // api.discovery.v1.EndpointHints
  {8891, 535, 1, MANY | OMITEMPTY},  // forZones
  {8900, 534, 2, MANY | OMITEMPTY},  // forNodes
  // api.discovery.v1.EndpointPort
  {48, 0, 1, OMITEMPTY | POINTER},  // name
  {4182, 0, 2, OMITEMPTY | POINTER},  // protocol
  {524, 3, 3, OMITEMPTY | POINTER},  // port
  {4456, 0, 4, OMITEMPTY | POINTER},  // appProtocol
  // api.discovery.v1.EndpointSlice
  {133, 1079, 1, OMITEMPTY},  // metadata
  {4866, 529, 2, MANY},  // endpoints
  {3875, 532, 3, MANY},  // ports
  {8909, 0, 4, 0},  // addressType
  // api.discovery.v1.ForNode
  {48, 0, 1, 0},  // name
  // api.discovery.v1.ForZone
  {48, 0, 1, 0},  // name
  // api.discovery.v1beta1.Endpoint
  {4468, 0, 1, MANY},  // addresses
  {634, 537, 2, OMITEMPTY},  // conditions
  {4447, 0, 3, OMITEMPTY | POINTER},  // hostname
  {4437, 427, 4, OMITEMPTY | POINTER},  // targetRef
  {8921, 0, 5, MAP | OMITEMPTY},  // topology
  {3103, 0, 6, OMITEMPTY | POINTER},  // nodeName
  {8877, 538, 7, OMITEMPTY | POINTER},  // hints
  // api.discovery.v1beta1.EndpointConditions
  {2872, 2, 1, OMITEMPTY | POINTER},  // ready
  {8883, 2, 2, OMITEMPTY | POINTER},  // serving
  {2892, 2, 3, OMITEMPTY | POINTER},  // terminating
  // api.discovery.v1beta1.EndpointHints
  {8891, 542, 1, MANY | OMITEMPTY},  // forZones
  {8900, 541, 2, MANY | OMITEMPTY},  // forNodes
  // api.discovery.v1beta1.EndpointPort
  {48, 0, 1, OMITEMPTY | POINTER},  // name
  {4182, 0, 2, OMITEMPTY | POINTER},  // protocol
  {524, 3, 3, OMITEMPTY | POINTER},  // port
  {4456, 0, 4, OMITEMPTY | POINTER},  // appProtocol
  // api.discovery.v1beta1.EndpointSlice
  {133, 1079, 1, OMITEMPTY},  // metadata
  {4866, 536, 2, MANY},  // endpoints
  {3875, 539, 3, MANY},  // ports
  {8909, 0, 4, 0},  // addressType
  // api.discovery.v1beta1.ForNode
  {48, 0, 1, 0},  // name
  // api.discovery.v1beta1.ForZone
  {48, 0, 1, 0},  // name
  // api.events.v1.Event
  {133, 1079, 1, 0},  // metadata
  {4671, 1078, 2, 0},  // eventTime
  {4681, 544, 3, OMITEMPTY | POINTER},  // series
  {8930, 0, 4, OMITEMPTY},  // reportingController
  {4715, 0, 5, OMITEMPTY},  // reportingInstance
  {2934, 0, 6, OMITEMPTY},  // action
  {653, 0, 7, OMITEMPTY},  // reason
  {8950, 427, 8, OMITEMPTY},  // regarding
  {4688, 427, 9, OMITEMPTY | POINTER},  // related
  {8960, 0, 10, OMITEMPTY},  // note
  {893, 0, 11, OMITEMPTY},  // type
  {8965, 366, 12, OMITEMPTY},  // deprecatedSource
  {8982, 1083, 13, OMITEMPTY},  // deprecatedFirstTimestamp
  {9007, 1083, 14, OMITEMPTY},  // deprecatedLastTimestamp
  {9031, 3, 15, OMITEMPTY},  // deprecatedCount
  // api.events.v1.EventSeries
  {4665, 3, 1, 0},  // count
  {4733, 1078, 2, 0},  // lastObservedTime
  // api.events.v1beta1.Event
  {133, 1079, 1, 0},  // metadata
  {4671, 1078, 2, 0},  // eventTime
  {4681, 546, 3, OMITEMPTY | POINTER},  // series
  {8930, 0, 4, OMITEMPTY},  // reportingController
  {4715, 0, 5, OMITEMPTY},  // reportingInstance
  {2934, 0, 6, OMITEMPTY},  // action
  {653, 0, 7, OMITEMPTY},  // reason
  {8950, 427, 8, OMITEMPTY},  // regarding
  {4688, 427, 9, OMITEMPTY | POINTER},  // related
  {8960, 0, 10, OMITEMPTY},  // note
  {893, 0, 11, OMITEMPTY},  // type
  {8965, 366, 12, OMITEMPTY},  // deprecatedSource
  {8982, 1083, 13, OMITEMPTY},  // deprecatedFirstTimestamp
  {9007, 1083, 14, OMITEMPTY},  // deprecatedLastTimestamp
  {9031, 3, 15, OMITEMPTY},  // deprecatedCount
  // api.events.v1beta1.EventSeries
  {4665, 3, 1, 0},  // count
  {4733, 1078, 2, 0},  // lastObservedTime
  // api.extensions.v1beta1.DaemonSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 549, 2, OMITEMPTY},  // spec
  {548, 550, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.DaemonSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.extensions.v1beta1.DaemonSetSpec
  {437, 1075, 1, OMITEMPTY | POINTER},  // selector
  {969, 459, 2, 0},  // template
  {978, 551, 3, OMITEMPTY},  // updateStrategy
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  {9047, 4, 5, OMITEMPTY},  // templateGeneration
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  // api.extensions.v1beta1.DaemonSetStatus
  {1030, 3, 1, 0},  // currentNumberScheduled
  {1053, 3, 2, 0},  // numberMisscheduled
  {1072, 3, 3, 0},  // desiredNumberScheduled
  {1095, 3, 4, 0},  // numberReady
  {602, 4, 5, OMITEMPTY},  // observedGeneration
  {1107, 3, 6, OMITEMPTY},  // updatedNumberScheduled
  {1130, 3, 7, OMITEMPTY},  // numberAvailable
  {1146, 3, 8, OMITEMPTY},  // numberUnavailable
  {1164, 3, 9, OMITEMPTY | POINTER},  // collisionCount
  {634, 548, 10, MANY | OMITEMPTY},  // conditions
  // api.extensions.v1beta1.DaemonSetUpdateStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 581, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.extensions.v1beta1.Deployment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 554, 2, OMITEMPTY},  // spec
  {548, 555, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.DeploymentCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {1193, 1083, 6, OMITEMPTY},  // lastUpdateTime
  {898, 1083, 7, OMITEMPTY},  // lastTransitionTime
  // api.extensions.v1beta1.DeploymentSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  {969, 459, 3, 0},  // template
  {1217, 556, 4, OMITEMPTY},  // strategy
  {993, 3, 5, OMITEMPTY},  // minReadySeconds
  {1009, 3, 6, OMITEMPTY | POINTER},  // revisionHistoryLimit
  {1226, 2, 7, OMITEMPTY},  // paused
  {1575, 580, 8, OMITEMPTY | POINTER},  // rollbackTo
  {1233, 3, 9, OMITEMPTY | POINTER},  // progressDeadlineSeconds
  // api.extensions.v1beta1.DeploymentStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {1208, 3, 2, OMITEMPTY},  // replicas
  {1257, 3, 3, OMITEMPTY},  // updatedReplicas
  {1273, 3, 4, OMITEMPTY},  // availableReplicas
  {1291, 3, 5, OMITEMPTY},  // unavailableReplicas
  {634, 553, 6, MANY | OMITEMPTY},  // conditions
  {1311, 3, 7, OMITEMPTY},  // readyReplicas
  {1164, 3, 8, OMITEMPTY | POINTER},  // collisionCount
  {1325, 3, 9, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.extensions.v1beta1.DeploymentStrategy
  {893, 0, 1, OMITEMPTY},  // type
  {1179, 582, 2, OMITEMPTY | POINTER},  // rollingUpdate
  // api.extensions.v1beta1.HTTPIngressPath
  {519, 0, 1, OMITEMPTY},  // path
  {9066, 561, 2, 0},  // backend
  {9074, 0, 3, OMITEMPTY | POINTER},  // pathType
  // api.extensions.v1beta1.HTTPIngressRuleValue
  {9083, 557, 1, MANY},  // paths
  // api.extensions.v1beta1.IPBlock
  {9089, 0, 1, 0},  // cidr
  {9094, 0, 2, MANY | OMITEMPTY},  // except
  // api.extensions.v1beta1.Ingress
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 567, 2, OMITEMPTY},  // spec
  {548, 568, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.IngressBackend
  {1450, 0, 1, OMITEMPTY},  // serviceName
  {9101, 1087, 2, OMITEMPTY},  // servicePort
  {708, 513, 3, OMITEMPTY | POINTER},  // resource
  // api.extensions.v1beta1.IngressLoadBalancerIngress
  {4434, 0, 1, OMITEMPTY},  // ip
  {4447, 0, 2, OMITEMPTY},  // hostname
  {3875, 564, 4, MANY | OMITEMPTY},  // ports
  // api.extensions.v1beta1.IngressLoadBalancerStatus
  {5178, 562, 1, MANY | OMITEMPTY},  // ingress
  // api.extensions.v1beta1.IngressPortStatus
  {524, 3, 1, 0},  // port
  {4182, 0, 2, 0},  // protocol
  {1721, 0, 3, OMITEMPTY | POINTER},  // error
  // api.extensions.v1beta1.IngressRule
  {4760, 0, 1, OMITEMPTY},  // host
  {410, 566, 2, INLINE},  // 
  // api.extensions.v1beta1.IngressRuleValue
  {9113, 558, 1, OMITEMPTY | POINTER},  // http
  // api.extensions.v1beta1.IngressSpec
  {9066, 561, 1, OMITEMPTY | POINTER},  // backend
  {9118, 569, 2, MANY | OMITEMPTY},  // tls
  {291, 565, 3, MANY | OMITEMPTY},  // rules
  {9122, 0, 4, OMITEMPTY | POINTER},  // ingressClassName
  // api.extensions.v1beta1.IngressStatus
  {8303, 563, 1, OMITEMPTY},  // loadBalancer
  // api.extensions.v1beta1.IngressTLS
  {9139, 0, 1, MANY | OMITEMPTY},  // hosts
  {3532, 0, 2, OMITEMPTY},  // secretName
  // api.extensions.v1beta1.NetworkPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 575, 2, OMITEMPTY},  // spec
  // api.extensions.v1beta1.NetworkPolicyEgressRule
  {3875, 574, 1, MANY | OMITEMPTY},  // ports
  {9145, 573, 2, MANY | OMITEMPTY},  // to
  // api.extensions.v1beta1.NetworkPolicyIngressRule
  {3875, 574, 1, MANY | OMITEMPTY},  // ports
  {9148, 573, 2, MANY | OMITEMPTY},  // from
  // api.extensions.v1beta1.NetworkPolicyPeer
  {9153, 1075, 1, OMITEMPTY | POINTER},  // podSelector
  {53, 1075, 2, OMITEMPTY | POINTER},  // namespaceSelector
  {9165, 559, 3, OMITEMPTY | POINTER},  // ipBlock
  // api.extensions.v1beta1.NetworkPolicyPort
  {4182, 0, 1, OMITEMPTY | POINTER},  // protocol
  {524, 1087, 2, OMITEMPTY | POINTER},  // port
  {9173, 3, 3, OMITEMPTY | POINTER},  // endPort
  // api.extensions.v1beta1.NetworkPolicySpec
  {9153, 1075, 1, 0},  // podSelector
  {5178, 572, 2, MANY | OMITEMPTY},  // ingress
  {9181, 571, 3, MANY | OMITEMPTY},  // egress
  {9188, 0, 4, MANY | OMITEMPTY},  // policyTypes
  // api.extensions.v1beta1.ReplicaSet
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 578, 2, OMITEMPTY},  // spec
  {548, 579, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.ReplicaSetCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.extensions.v1beta1.ReplicaSetSpec
  {1208, 3, 1, OMITEMPTY | POINTER},  // replicas
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  {969, 459, 3, OMITEMPTY},  // template
  {993, 3, 4, OMITEMPTY},  // minReadySeconds
  // api.extensions.v1beta1.ReplicaSetStatus
  {1208, 3, 1, 0},  // replicas
  {1345, 3, 2, OMITEMPTY},  // fullyLabeledReplicas
  {602, 4, 3, OMITEMPTY},  // observedGeneration
  {1311, 3, 4, OMITEMPTY},  // readyReplicas
  {1273, 3, 5, OMITEMPTY},  // availableReplicas
  {634, 577, 6, MANY | OMITEMPTY},  // conditions
  {1325, 3, 7, OMITEMPTY | POINTER},  // terminatingReplicas
  // api.extensions.v1beta1.RollbackConfig
  {960, 4, 1, OMITEMPTY},  // revision
  // api.extensions.v1beta1.RollingUpdateDaemonSet
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.extensions.v1beta1.RollingUpdateDeployment
  {1366, 1087, 1, OMITEMPTY | POINTER},  // maxUnavailable
  {1381, 1087, 2, OMITEMPTY | POINTER},  // maxSurge
  // api.extensions.v1beta1.Scale
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 584, 2, OMITEMPTY},  // spec
  {548, 585, 3, OMITEMPTY},  // status
  // api.extensions.v1beta1.ScaleSpec
  {1208, 3, 1, OMITEMPTY},  // replicas
  // api.extensions.v1beta1.ScaleStatus
  {1208, 3, 1, 0},  // replicas
  {437, 0, 2, MAP | OMITEMPTY},  // selector
  {1586, 0, 3, OMITEMPTY},  // targetSelector
  // api.flowcontrol.v1.ExemptPriorityLevelConfiguration
  {9200, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {9225, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1.FlowDistinguisherMethod
  {893, 0, 1, 0},  // type
  // api.flowcontrol.v1.FlowSchema
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 590, 2, OMITEMPTY},  // spec
  {548, 591, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1.FlowSchemaCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1.FlowSchemaSpec
  {9241, 599, 1, 0},  // priorityLevelConfiguration
  {9268, 3, 2, 0},  // matchingPrecedence
  {9287, 587, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {291, 596, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1.FlowSchemaStatus
  {634, 589, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1.GroupSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1.LimitResponse
  {893, 0, 1, 0},  // type
  {9307, 602, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1.LimitedPriorityLevelConfiguration
  {9200, 3, 1, POINTER},  // nominalConcurrencyShares
  {9315, 593, 2, OMITEMPTY},  // limitResponse
  {9225, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {9329, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1.NonResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {1779, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1.PolicyRulesWithSubjects
  {9351, 605, 1, MANY},  // subjects
  {86, 603, 2, MANY | OMITEMPTY},  // resourceRules
  {1901, 595, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1.PriorityLevelConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 600, 2, OMITEMPTY},  // spec
  {548, 601, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1.PriorityLevelConfigurationCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1.PriorityLevelConfigurationReference
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1.PriorityLevelConfigurationSpec
  {893, 0, 1, 0},  // type
  {9360, 594, 2, OMITEMPTY | POINTER},  // limited
  {9368, 586, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1.PriorityLevelConfigurationStatus
  {634, 598, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1.QueuingConfiguration
  {9375, 3, 1, 0},  // queues
  {9382, 3, 2, 0},  // handSize
  {9391, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1.ResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY},  // apiGroups
  {492, 0, 3, MANY},  // resources
  {9408, 2, 4, OMITEMPTY},  // clusterScope
  {6483, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1.ServiceAccountSubject
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  // api.flowcontrol.v1.Subject
  {422, 0, 1, 0},  // kind
  {1716, 606, 2, OMITEMPTY | POINTER},  // user
  {1795, 592, 3, OMITEMPTY | POINTER},  // group
  {6915, 604, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1.UserSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta1.ExemptPriorityLevelConfiguration
  {9200, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {9225, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1beta1.FlowDistinguisherMethod
  {893, 0, 1, 0},  // type
  // api.flowcontrol.v1beta1.FlowSchema
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 611, 2, OMITEMPTY},  // spec
  {548, 612, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta1.FlowSchemaCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta1.FlowSchemaSpec
  {9241, 620, 1, 0},  // priorityLevelConfiguration
  {9268, 3, 2, 0},  // matchingPrecedence
  {9287, 608, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {291, 617, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1beta1.FlowSchemaStatus
  {634, 610, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta1.GroupSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta1.LimitResponse
  {893, 0, 1, 0},  // type
  {9307, 623, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1beta1.LimitedPriorityLevelConfiguration
  {9421, 3, 1, 0},  // assuredConcurrencyShares
  {9315, 614, 2, OMITEMPTY},  // limitResponse
  {9225, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {9329, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1beta1.NonResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {1779, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1beta1.PolicyRulesWithSubjects
  {9351, 626, 1, MANY},  // subjects
  {86, 624, 2, MANY | OMITEMPTY},  // resourceRules
  {1901, 616, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1beta1.PriorityLevelConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 621, 2, OMITEMPTY},  // spec
  {548, 622, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationReference
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationSpec
  {893, 0, 1, 0},  // type
  {9360, 615, 2, OMITEMPTY | POINTER},  // limited
  {9368, 607, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1beta1.PriorityLevelConfigurationStatus
  {634, 619, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta1.QueuingConfiguration
  {9375, 3, 1, 0},  // queues
  {9382, 3, 2, 0},  // handSize
  {9391, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1beta1.ResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY},  // apiGroups
  {492, 0, 3, MANY},  // resources
  {9408, 2, 4, OMITEMPTY},  // clusterScope
  {6483, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1beta1.ServiceAccountSubject
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  // api.flowcontrol.v1beta1.Subject
  {422, 0, 1, 0},  // kind
  {1716, 627, 2, OMITEMPTY | POINTER},  // user
  {1795, 613, 3, OMITEMPTY | POINTER},  // group
  {6915, 625, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1beta1.UserSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta2.ExemptPriorityLevelConfiguration
  {9200, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {9225, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1beta2.FlowDistinguisherMethod
  {893, 0, 1, 0},  // type
  // api.flowcontrol.v1beta2.FlowSchema
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 632, 2, OMITEMPTY},  // spec
  {548, 633, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta2.FlowSchemaCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta2.FlowSchemaSpec
  {9241, 641, 1, 0},  // priorityLevelConfiguration
  {9268, 3, 2, 0},  // matchingPrecedence
  {9287, 629, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {291, 638, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1beta2.FlowSchemaStatus
  {634, 631, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta2.GroupSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta2.LimitResponse
  {893, 0, 1, 0},  // type
  {9307, 644, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1beta2.LimitedPriorityLevelConfiguration
  {9421, 3, 1, 0},  // assuredConcurrencyShares
  {9315, 635, 2, OMITEMPTY},  // limitResponse
  {9225, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {9329, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1beta2.NonResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {1779, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1beta2.PolicyRulesWithSubjects
  {9351, 647, 1, MANY},  // subjects
  {86, 645, 2, MANY | OMITEMPTY},  // resourceRules
  {1901, 637, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1beta2.PriorityLevelConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 642, 2, OMITEMPTY},  // spec
  {548, 643, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationReference
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationSpec
  {893, 0, 1, 0},  // type
  {9360, 636, 2, OMITEMPTY | POINTER},  // limited
  {9368, 628, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1beta2.PriorityLevelConfigurationStatus
  {634, 640, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta2.QueuingConfiguration
  {9375, 3, 1, 0},  // queues
  {9382, 3, 2, 0},  // handSize
  {9391, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1beta2.ResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY},  // apiGroups
  {492, 0, 3, MANY},  // resources
  {9408, 2, 4, OMITEMPTY},  // clusterScope
  {6483, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1beta2.ServiceAccountSubject
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  // api.flowcontrol.v1beta2.Subject
  {422, 0, 1, 0},  // kind
  {1716, 648, 2, OMITEMPTY | POINTER},  // user
  {1795, 634, 3, OMITEMPTY | POINTER},  // group
  {6915, 646, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1beta2.UserSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta3.ExemptPriorityLevelConfiguration
  {9200, 3, 1, OMITEMPTY | POINTER},  // nominalConcurrencyShares
  {9225, 3, 2, OMITEMPTY | POINTER},  // lendablePercent
  // api.flowcontrol.v1beta3.FlowDistinguisherMethod
  {893, 0, 1, 0},  // type
  // api.flowcontrol.v1beta3.FlowSchema
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 653, 2, OMITEMPTY},  // spec
  {548, 654, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta3.FlowSchemaCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta3.FlowSchemaSpec
  {9241, 662, 1, 0},  // priorityLevelConfiguration
  {9268, 3, 2, 0},  // matchingPrecedence
  {9287, 650, 3, OMITEMPTY | POINTER},  // distinguisherMethod
  {291, 659, 4, MANY | OMITEMPTY},  // rules
  // api.flowcontrol.v1beta3.FlowSchemaStatus
  {634, 652, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta3.GroupSubject
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta3.LimitResponse
  {893, 0, 1, 0},  // type
  {9307, 665, 2, OMITEMPTY | POINTER},  // queuing
  // api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration
  {9200, 3, 1, 0},  // nominalConcurrencyShares
  {9315, 656, 2, OMITEMPTY},  // limitResponse
  {9225, 3, 3, OMITEMPTY | POINTER},  // lendablePercent
  {9329, 3, 4, OMITEMPTY | POINTER},  // borrowingLimitPercent
  // api.flowcontrol.v1beta3.NonResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {1779, 0, 6, MANY},  // nonResourceURLs
  // api.flowcontrol.v1beta3.PolicyRulesWithSubjects
  {9351, 668, 1, MANY},  // subjects
  {86, 666, 2, MANY | OMITEMPTY},  // resourceRules
  {1901, 658, 3, MANY | OMITEMPTY},  // nonResourceRules
  // api.flowcontrol.v1beta3.PriorityLevelConfiguration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 663, 2, OMITEMPTY},  // spec
  {548, 664, 3, OMITEMPTY},  // status
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationCondition
  {893, 0, 1, OMITEMPTY},  // type
  {548, 0, 2, OMITEMPTY},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationReference
  {48, 0, 1, 0},  // name
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationSpec
  {893, 0, 1, 0},  // type
  {9360, 657, 2, OMITEMPTY | POINTER},  // limited
  {9368, 649, 3, OMITEMPTY | POINTER},  // exempt
  // api.flowcontrol.v1beta3.PriorityLevelConfigurationStatus
  {634, 661, 1, MANY | OMITEMPTY},  // conditions
  // api.flowcontrol.v1beta3.QueuingConfiguration
  {9375, 3, 1, 0},  // queues
  {9382, 3, 2, 0},  // handSize
  {9391, 3, 3, 0},  // queueLengthLimit
  // api.flowcontrol.v1beta3.ResourcePolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY},  // apiGroups
  {492, 0, 3, MANY},  // resources
  {9408, 2, 4, OMITEMPTY},  // clusterScope
  {6483, 0, 5, MANY},  // namespaces
  // api.flowcontrol.v1beta3.ServiceAccountSubject
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  // api.flowcontrol.v1beta3.Subject
  {422, 0, 1, 0},  // kind
  {1716, 669, 2, OMITEMPTY | POINTER},  // user
  {1795, 655, 3, OMITEMPTY | POINTER},  // group
  {6915, 667, 4, OMITEMPTY | POINTER},  // serviceAccount
  // api.flowcontrol.v1beta3.UserSubject
  {48, 0, 1, 0},  // name
  // api.imagepolicy.v1alpha1.ImageReview
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 672, 2, 0},  // spec
  {548, 673, 3, OMITEMPTY},  // status
  // api.imagepolicy.v1alpha1.ImageReviewContainerSpec
  {3845, 0, 1, OMITEMPTY},  // image
  // api.imagepolicy.v1alpha1.ImageReviewSpec
  {5392, 671, 1, MANY | OMITEMPTY},  // containers
  {9446, 0, 2, MAP | OMITEMPTY},  // annotations
  {427, 0, 3, OMITEMPTY},  // namespace
  // api.imagepolicy.v1alpha1.ImageReviewStatus
  {1870, 2, 1, 0},  // allowed
  {653, 0, 2, OMITEMPTY},  // reason
  {585, 0, 3, MAP | OMITEMPTY},  // auditAnnotations
  // api.lifecycle.v1alpha1.Eviction
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 681, 2, 0},  // spec
  {548, 682, 3, OMITEMPTY},  // status
  // api.lifecycle.v1alpha1.EvictionPodReference
  {48, 0, 1, 0},  // name
  {1607, 0, 2, 0},  // uid
  // api.lifecycle.v1alpha1.EvictionRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 678, 2, 0},  // spec
  {548, 679, 3, OMITEMPTY},  // status
  // api.lifecycle.v1alpha1.EvictionRequestPodReference
  {48, 0, 1, 0},  // name
  {1607, 0, 2, 0},  // uid
  // api.lifecycle.v1alpha1.EvictionRequestSpec
  {2061, 680, 1, 0},  // target
  {9458, 0, 2, 0},  // requester
  {9468, 0, 3, 0},  // intent
  // api.lifecycle.v1alpha1.EvictionRequestStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {602, 4, 2, OMITEMPTY | POINTER},  // observedGeneration
  // api.lifecycle.v1alpha1.EvictionRequestTarget
  {9475, 677, 1, OMITEMPTY | POINTER},  // pod
  // api.lifecycle.v1alpha1.EvictionSpec
  {2061, 683, 1, 0},  // target
  // api.lifecycle.v1alpha1.EvictionStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {602, 4, 2, OMITEMPTY | POINTER},  // observedGeneration
  {9479, 684, 3, MANY | OMITEMPTY},  // requesters
  {9490, 686, 4, MANY | OMITEMPTY},  // targetResponders
  {9507, 685, 5, MANY | OMITEMPTY},  // responders
  // api.lifecycle.v1alpha1.EvictionTarget
  {9475, 675, 1, OMITEMPTY | POINTER},  // pod
  // api.lifecycle.v1alpha1.Requester
  {48, 0, 1, 0},  // name
  {9468, 0, 2, 0},  // intent
  // api.lifecycle.v1alpha1.ResponderStatus
  {48, 0, 1, 0},  // name
  {2789, 1083, 2, OMITEMPTY | POINTER},  // startTime
  {9518, 1083, 3, OMITEMPTY | POINTER},  // heartbeatTime
  {9532, 1083, 4, OMITEMPTY | POINTER},  // expectedCompletionTime
  {2799, 1083, 5, OMITEMPTY | POINTER},  // completionTime
  {645, 0, 6, OMITEMPTY | POINTER},  // message
  // api.lifecycle.v1alpha1.TargetResponder
  {48, 0, 1, 0},  // name
  {4765, 3, 2, POINTER},  // priority
  {4284, 0, 3, 0},  // state
  // api.networking.v1.HTTPIngressPath
  {519, 0, 1, OMITEMPTY},  // path
  {9066, 693, 2, 0},  // backend
  {9074, 0, 3, POINTER},  // pathType
  // api.networking.v1.HTTPIngressRuleValue
  {9083, 687, 1, MANY},  // paths
  // api.networking.v1.IPAddress
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 690, 2, OMITEMPTY},  // spec
  // api.networking.v1.IPAddressSpec
  {9555, 712, 1, OMITEMPTY | POINTER},  // parentRef
  // api.networking.v1.IPBlock
  {9089, 0, 1, 0},  // cidr
  {9094, 0, 2, MANY | OMITEMPTY},  // except
  // api.networking.v1.Ingress
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 703, 2, OMITEMPTY},  // spec
  {548, 704, 3, OMITEMPTY},  // status
  // api.networking.v1.IngressBackend
  {708, 513, 3, OMITEMPTY | POINTER},  // resource
  {678, 702, 4, OMITEMPTY | POINTER},  // service
  // api.networking.v1.IngressClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 696, 2, OMITEMPTY},  // spec
  // api.networking.v1.IngressClassParametersReference
  {8479, 0, 1, OMITEMPTY | POINTER},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  {502, 0, 4, POINTER},  // scope
  {427, 0, 5, OMITEMPTY | POINTER},  // namespace
  // api.networking.v1.IngressClassSpec
  {9565, 0, 1, OMITEMPTY},  // controller
  {9576, 695, 2, OMITEMPTY | POINTER},  // parameters
  // api.networking.v1.IngressLoadBalancerIngress
  {4434, 0, 1, OMITEMPTY},  // ip
  {4447, 0, 2, OMITEMPTY},  // hostname
  {3875, 699, 4, MANY | OMITEMPTY},  // ports
  // api.networking.v1.IngressLoadBalancerStatus
  {5178, 697, 1, MANY | OMITEMPTY},  // ingress
  // api.networking.v1.IngressPortStatus
  {524, 3, 1, 0},  // port
  {4182, 0, 2, 0},  // protocol
  {1721, 0, 3, OMITEMPTY | POINTER},  // error
  // api.networking.v1.IngressRule
  {4760, 0, 1, OMITEMPTY},  // host
  {410, 701, 2, INLINE},  // 
  // api.networking.v1.IngressRuleValue
  {9113, 688, 1, OMITEMPTY | POINTER},  // http
  // api.networking.v1.IngressServiceBackend
  {48, 0, 1, 0},  // name
  {524, 713, 2, OMITEMPTY},  // port
  // api.networking.v1.IngressSpec
  {9587, 693, 1, OMITEMPTY | POINTER},  // defaultBackend
  {9118, 705, 2, MANY | OMITEMPTY},  // tls
  {291, 700, 3, MANY | OMITEMPTY},  // rules
  {9122, 0, 4, OMITEMPTY | POINTER},  // ingressClassName
  // api.networking.v1.IngressStatus
  {8303, 698, 1, OMITEMPTY},  // loadBalancer
  // api.networking.v1.IngressTLS
  {9139, 0, 1, MANY | OMITEMPTY},  // hosts
  {3532, 0, 2, OMITEMPTY},  // secretName
  // api.networking.v1.NetworkPolicy
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 711, 2, OMITEMPTY},  // spec
  // api.networking.v1.NetworkPolicyEgressRule
  {3875, 710, 1, MANY | OMITEMPTY},  // ports
  {9145, 709, 2, MANY | OMITEMPTY},  // to
  // api.networking.v1.NetworkPolicyIngressRule
  {3875, 710, 1, MANY | OMITEMPTY},  // ports
  {9148, 709, 2, MANY | OMITEMPTY},  // from
  // api.networking.v1.NetworkPolicyPeer
  {9153, 1075, 1, OMITEMPTY | POINTER},  // podSelector
  {53, 1075, 2, OMITEMPTY | POINTER},  // namespaceSelector
  {9165, 691, 3, OMITEMPTY | POINTER},  // ipBlock
  // api.networking.v1.NetworkPolicyPort
  {4182, 0, 1, OMITEMPTY | POINTER},  // protocol
  {524, 1087, 2, OMITEMPTY | POINTER},  // port
  {9173, 3, 3, OMITEMPTY | POINTER},  // endPort
  // api.networking.v1.NetworkPolicySpec
  {9153, 1075, 1, 0},  // podSelector
  {5178, 708, 2, MANY | OMITEMPTY},  // ingress
  {9181, 707, 3, MANY | OMITEMPTY},  // egress
  {9188, 0, 4, MANY | OMITEMPTY},  // policyTypes
  // api.networking.v1.ParentReference
  {1795, 0, 1, OMITEMPTY},  // group
  {708, 0, 2, OMITEMPTY},  // resource
  {427, 0, 3, OMITEMPTY},  // namespace
  {48, 0, 4, OMITEMPTY},  // name
  // api.networking.v1.ServiceBackendPort
  {48, 0, 1, OMITEMPTY},  // name
  {9602, 3, 2, OMITEMPTY},  // number
  // api.networking.v1.ServiceCIDR
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 715, 2, OMITEMPTY},  // spec
  {548, 716, 3, OMITEMPTY},  // status
  // api.networking.v1.ServiceCIDRSpec
  {9609, 0, 1, MANY | OMITEMPTY},  // cidrs
  // api.networking.v1.ServiceCIDRStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.networking.v1beta1.HTTPIngressPath
  {519, 0, 1, OMITEMPTY},  // path
  {9066, 722, 2, 0},  // backend
  {9074, 0, 3, OMITEMPTY | POINTER},  // pathType
  // api.networking.v1beta1.HTTPIngressRuleValue
  {9083, 717, 1, MANY},  // paths
  // api.networking.v1beta1.IPAddress
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 720, 2, OMITEMPTY},  // spec
  // api.networking.v1beta1.IPAddressSpec
  {9555, 734, 1, OMITEMPTY | POINTER},  // parentRef
  // api.networking.v1beta1.Ingress
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 731, 2, OMITEMPTY},  // spec
  {548, 732, 3, OMITEMPTY},  // status
  // api.networking.v1beta1.IngressBackend
  {1450, 0, 1, OMITEMPTY},  // serviceName
  {9101, 1087, 2, OMITEMPTY},  // servicePort
  {708, 513, 3, OMITEMPTY | POINTER},  // resource
  // api.networking.v1beta1.IngressClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 725, 2, OMITEMPTY},  // spec
  // api.networking.v1beta1.IngressClassParametersReference
  {8479, 0, 1, OMITEMPTY | POINTER},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  {502, 0, 4, POINTER},  // scope
  {427, 0, 5, OMITEMPTY | POINTER},  // namespace
  // api.networking.v1beta1.IngressClassSpec
  {9565, 0, 1, OMITEMPTY},  // controller
  {9576, 724, 2, OMITEMPTY | POINTER},  // parameters
  // api.networking.v1beta1.IngressLoadBalancerIngress
  {4434, 0, 1, OMITEMPTY},  // ip
  {4447, 0, 2, OMITEMPTY},  // hostname
  {3875, 728, 4, MANY | OMITEMPTY},  // ports
  // api.networking.v1beta1.IngressLoadBalancerStatus
  {5178, 726, 1, MANY | OMITEMPTY},  // ingress
  // api.networking.v1beta1.IngressPortStatus
  {524, 3, 1, 0},  // port
  {4182, 0, 2, 0},  // protocol
  {1721, 0, 3, OMITEMPTY | POINTER},  // error
  // api.networking.v1beta1.IngressRule
  {4760, 0, 1, OMITEMPTY},  // host
  {410, 730, 2, INLINE},  // 
  // api.networking.v1beta1.IngressRuleValue
  {9113, 718, 1, OMITEMPTY | POINTER},  // http
  // api.networking.v1beta1.IngressSpec
  {9066, 722, 1, OMITEMPTY | POINTER},  // backend
  {9118, 733, 2, MANY | OMITEMPTY},  // tls
  {291, 729, 3, MANY | OMITEMPTY},  // rules
  {9122, 0, 4, OMITEMPTY | POINTER},  // ingressClassName
  // api.networking.v1beta1.IngressStatus
  {8303, 727, 1, OMITEMPTY},  // loadBalancer
  // api.networking.v1beta1.IngressTLS
  {9139, 0, 1, MANY | OMITEMPTY},  // hosts
  {3532, 0, 2, OMITEMPTY},  // secretName
  // api.networking.v1beta1.ParentReference
  {1795, 0, 1, OMITEMPTY},  // group
  {708, 0, 2, OMITEMPTY},  // resource
  {427, 0, 3, OMITEMPTY},  // namespace
  {48, 0, 4, OMITEMPTY},  // name
  // api.networking.v1beta1.ServiceCIDR
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 736, 2, OMITEMPTY},  // spec
  {548, 737, 3, OMITEMPTY},  // status
  // api.networking.v1beta1.ServiceCIDRSpec
  {9609, 0, 1, MANY | OMITEMPTY},  // cidrs
  // api.networking.v1beta1.ServiceCIDRStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.node.v1.Overhead
  {9615, 1068, 1, MAP | OMITEMPTY},  // podFixed
  // api.node.v1.RuntimeClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9624, 0, 2, 0},  // handler
  {5411, 738, 3, OMITEMPTY | POINTER},  // overhead
  {2778, 740, 4, OMITEMPTY | POINTER},  // scheduling
  // api.node.v1.Scheduling
  {6902, 0, 1, MAP | OMITEMPTY},  // nodeSelector
  {7052, 509, 2, MANY | OMITEMPTY},  // tolerations
  // api.node.v1alpha1.Overhead
  {9615, 1068, 1, MAP | OMITEMPTY},  // podFixed
  // api.node.v1alpha1.RuntimeClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 743, 2, 0},  // spec
  // api.node.v1alpha1.RuntimeClassSpec
  {9632, 0, 1, 0},  // runtimeHandler
  {5411, 741, 2, OMITEMPTY | POINTER},  // overhead
  {2778, 744, 3, OMITEMPTY | POINTER},  // scheduling
  // api.node.v1alpha1.Scheduling
  {6902, 0, 1, MAP | OMITEMPTY},  // nodeSelector
  {7052, 509, 2, MANY | OMITEMPTY},  // tolerations
  // api.node.v1beta1.Overhead
  {9615, 1068, 1, MAP | OMITEMPTY},  // podFixed
  // api.node.v1beta1.RuntimeClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9624, 0, 2, 0},  // handler
  {5411, 745, 3, OMITEMPTY | POINTER},  // overhead
  {2778, 747, 4, OMITEMPTY | POINTER},  // scheduling
  // api.node.v1beta1.Scheduling
  {6902, 0, 1, MAP | OMITEMPTY},  // nodeSelector
  {7052, 509, 2, MANY | OMITEMPTY},  // tolerations
  // api.policy.v1.Eviction
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9647, 1070, 2, OMITEMPTY | POINTER},  // deleteOptions
  // api.policy.v1.PodDisruptionBudget
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 750, 2, OMITEMPTY},  // spec
  {548, 751, 3, OMITEMPTY},  // status
  // api.policy.v1.PodDisruptionBudgetSpec
  {9661, 1087, 1, OMITEMPTY | POINTER},  // minAvailable
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1366, 1087, 3, OMITEMPTY | POINTER},  // maxUnavailable
  {9674, 0, 4, OMITEMPTY | POINTER},  // unhealthyPodEvictionPolicy
  // api.policy.v1.PodDisruptionBudgetStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {9701, 1083, 2, MAP | OMITEMPTY},  // disruptedPods
  {9715, 3, 3, 0},  // disruptionsAllowed
  {9734, 3, 4, 0},  // currentHealthy
  {9749, 3, 5, 0},  // desiredHealthy
  {9764, 3, 6, 0},  // expectedPods
  {634, 1069, 7, MANY | OMITEMPTY},  // conditions
  // api.policy.v1beta1.Eviction
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9647, 1070, 2, OMITEMPTY | POINTER},  // deleteOptions
  // api.policy.v1beta1.PodDisruptionBudget
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 754, 2, OMITEMPTY},  // spec
  {548, 755, 3, OMITEMPTY},  // status
  // api.policy.v1beta1.PodDisruptionBudgetSpec
  {9661, 1087, 1, OMITEMPTY | POINTER},  // minAvailable
  {437, 1075, 2, OMITEMPTY | POINTER},  // selector
  {1366, 1087, 3, OMITEMPTY | POINTER},  // maxUnavailable
  {9674, 0, 4, OMITEMPTY | POINTER},  // unhealthyPodEvictionPolicy
  // api.policy.v1beta1.PodDisruptionBudgetStatus
  {602, 4, 1, OMITEMPTY},  // observedGeneration
  {9701, 1083, 2, MAP | OMITEMPTY},  // disruptedPods
  {9715, 3, 3, 0},  // disruptionsAllowed
  {9734, 3, 4, 0},  // currentHealthy
  {9749, 3, 5, 0},  // desiredHealthy
  {9764, 3, 6, 0},  // expectedPods
  {634, 1069, 7, MANY | OMITEMPTY},  // conditions
  // api.rbac.v1.AggregationRule
  {9777, 1075, 1, MANY | OMITEMPTY},  // clusterRoleSelectors
  // api.rbac.v1.ClusterRole
  {133, 1079, 1, OMITEMPTY},  // metadata
  {291, 759, 2, MANY},  // rules
  {9798, 756, 3, OMITEMPTY | POINTER},  // aggregationRule
  // api.rbac.v1.ClusterRoleBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9351, 763, 2, MANY | OMITEMPTY},  // subjects
  {9814, 762, 3, 0},  // roleRef
  // api.rbac.v1.PolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {492, 0, 3, MANY | OMITEMPTY},  // resources
  {396, 0, 4, MANY | OMITEMPTY},  // resourceNames
  {1779, 0, 5, MANY | OMITEMPTY},  // nonResourceURLs
  // api.rbac.v1.Role
  {133, 1079, 1, OMITEMPTY},  // metadata
  {291, 759, 2, MANY},  // rules
  // api.rbac.v1.RoleBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9351, 763, 2, MANY | OMITEMPTY},  // subjects
  {9814, 762, 3, 0},  // roleRef
  // api.rbac.v1.RoleRef
  {8479, 0, 1, 0},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  // api.rbac.v1.Subject
  {422, 0, 1, 0},  // kind
  {8479, 0, 2, OMITEMPTY},  // apiGroup
  {48, 0, 3, 0},  // name
  {427, 0, 4, OMITEMPTY},  // namespace
  // api.rbac.v1alpha1.AggregationRule
  {9777, 1075, 1, MANY | OMITEMPTY},  // clusterRoleSelectors
  // api.rbac.v1alpha1.ClusterRole
  {133, 1079, 1, OMITEMPTY},  // metadata
  {291, 767, 2, MANY},  // rules
  {9798, 764, 3, OMITEMPTY | POINTER},  // aggregationRule
  // api.rbac.v1alpha1.ClusterRoleBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9351, 771, 2, MANY | OMITEMPTY},  // subjects
  {9814, 770, 3, 0},  // roleRef
  // api.rbac.v1alpha1.PolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 3, MANY | OMITEMPTY},  // apiGroups
  {492, 0, 4, MANY | OMITEMPTY},  // resources
  {396, 0, 5, MANY | OMITEMPTY},  // resourceNames
  {1779, 0, 6, MANY | OMITEMPTY},  // nonResourceURLs
  // api.rbac.v1alpha1.Role
  {133, 1079, 1, OMITEMPTY},  // metadata
  {291, 767, 2, MANY},  // rules
  // api.rbac.v1alpha1.RoleBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9351, 771, 2, MANY | OMITEMPTY},  // subjects
  {9814, 770, 3, 0},  // roleRef
  // api.rbac.v1alpha1.RoleRef
  {8479, 0, 1, 0},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  // api.rbac.v1alpha1.Subject
  {422, 0, 1, 0},  // kind
  {411, 0, 2, OMITEMPTY},  // apiVersion
  {48, 0, 3, 0},  // name
  {427, 0, 4, OMITEMPTY},  // namespace
  // api.rbac.v1beta1.AggregationRule
  {9777, 1075, 1, MANY | OMITEMPTY},  // clusterRoleSelectors
  // api.rbac.v1beta1.ClusterRole
  {133, 1079, 1, OMITEMPTY},  // metadata
  {291, 775, 2, MANY},  // rules
  {9798, 772, 3, OMITEMPTY | POINTER},  // aggregationRule
  // api.rbac.v1beta1.ClusterRoleBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9351, 779, 2, MANY | OMITEMPTY},  // subjects
  {9814, 778, 3, 0},  // roleRef
  // api.rbac.v1beta1.PolicyRule
  {747, 0, 1, MANY},  // verbs
  {470, 0, 2, MANY | OMITEMPTY},  // apiGroups
  {492, 0, 3, MANY | OMITEMPTY},  // resources
  {396, 0, 4, MANY | OMITEMPTY},  // resourceNames
  {1779, 0, 5, MANY | OMITEMPTY},  // nonResourceURLs
  // api.rbac.v1beta1.Role
  {133, 1079, 1, OMITEMPTY},  // metadata
  {291, 775, 2, MANY},  // rules
  // api.rbac.v1beta1.RoleBinding
  {133, 1079, 1, OMITEMPTY},  // metadata
  {9351, 779, 2, MANY | OMITEMPTY},  // subjects
  {9814, 778, 3, 0},  // roleRef
  // api.rbac.v1beta1.RoleRef
  {8479, 0, 1, 0},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  // api.rbac.v1beta1.Subject
  {422, 0, 1, 0},  // kind
  {8479, 0, 2, OMITEMPTY},  // apiGroup
  {48, 0, 3, 0},  // name
  {427, 0, 4, OMITEMPTY},  // namespace
  // api.resource.v1.AllocatedDeviceStatus
  {3569, 0, 1, 0},  // driver
  {7686, 0, 2, 0},  // pool
  {9822, 0, 3, 0},  // device
  {634, 1069, 4, MANY},  // conditions
  {955, 1084, 5, OMITEMPTY | POINTER},  // data
  {9829, 812, 6, OMITEMPTY | POINTER},  // networkData
  {9841, 0, 7, OMITEMPTY | POINTER},  // shareID
  // api.resource.v1.AllocationResult
  {9849, 790, 1, OMITEMPTY},  // devices
  {6902, 419, 3, OMITEMPTY | POINTER},  // nodeSelector
  {9857, 1083, 5, OMITEMPTY | POINTER},  // allocationTimestamp
  // api.resource.v1.CELDeviceSelector
  {0, 0, 1, 0},  // expression
  // api.resource.v1.CapacityRequestPolicy
  {5097, 1068, 1, POINTER},  // default
  {9877, 1068, 3, MANY | OMITEMPTY},  // validValues
  {9889, 784, 4, OMITEMPTY | POINTER},  // validRange
  // api.resource.v1.CapacityRequestPolicyRange
  {5093, 1068, 1, OMITEMPTY | POINTER},  // min
  {5089, 1068, 2, OMITEMPTY | POINTER},  // max
  {9900, 1068, 3, OMITEMPTY | POINTER},  // step
  // api.resource.v1.CapacityRequirements
  {7762, 1068, 1, MAP | OMITEMPTY},  // requests
  // api.resource.v1.Counter
  {2093, 1068, 1, 0},  // value
  // api.resource.v1.CounterSet
  {48, 0, 1, 0},  // name
  {9905, 786, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1.Device
  {48, 0, 1, 0},  // name
  {9914, 791, 2, MAP | OMITEMPTY},  // attributes
  {5724, 792, 3, MAP | OMITEMPTY},  // capacity
  {9925, 800, 4, MANY | OMITEMPTY},  // consumesCounters
  {3103, 0, 5, OMITEMPTY | POINTER},  // nodeName
  {6902, 419, 6, OMITEMPTY | POINTER},  // nodeSelector
  {9942, 2, 7, OMITEMPTY | POINTER},  // allNodes
  {5675, 805, 8, MANY | OMITEMPTY},  // taints
  {9951, 2, 9, OMITEMPTY | POINTER},  // bindsToNode
  {9963, 0, 10, MANY | OMITEMPTY},  // bindingConditions
  {9981, 0, 11, MANY | OMITEMPTY},  // bindingFailureConditions
  {10006, 2, 12, OMITEMPTY | POINTER},  // allowMultipleAllocations
  {10031, 815, 14, MAP | OMITEMPTY},  // nodeAllocatableResources
  // api.resource.v1.DeviceAllocationConfiguration
  {4629, 0, 1, 0},  // source
  {7762, 0, 2, MANY | OMITEMPTY},  // requests
  {410, 798, 3, INLINE},  // 
  // api.resource.v1.DeviceAllocationResult
  {10056, 802, 1, MANY | OMITEMPTY},  // results
  {5806, 789, 2, MANY | OMITEMPTY},  // config
  // api.resource.v1.DeviceAttribute
  {10064, 4, 2, OMITEMPTY | POINTER},  // int
  {10068, 2, 3, OMITEMPTY | POINTER},  // bool
  {10073, 0, 4, OMITEMPTY | POINTER},  // string
  {814, 0, 5, OMITEMPTY | POINTER},  // version
  {10080, 4, 6, MANY | OMITEMPTY},  // ints
  {10085, 2, 7, MANY | OMITEMPTY},  // bools
  {10091, 0, 8, MANY | OMITEMPTY},  // strings
  {699, 0, 9, MANY | OMITEMPTY},  // versions
  // api.resource.v1.DeviceCapacity
  {2093, 1068, 1, 0},  // value
  {10099, 783, 2, OMITEMPTY | POINTER},  // requestPolicy
  // api.resource.v1.DeviceClaim
  {7762, 801, 1, MANY},  // requests
  {10113, 799, 2, MANY | OMITEMPTY},  // constraints
  {5806, 794, 3, MANY | OMITEMPTY},  // config
  // api.resource.v1.DeviceClaimConfiguration
  {7762, 0, 1, MANY | OMITEMPTY},  // requests
  {410, 798, 2, INLINE},  // 
  // api.resource.v1.DeviceClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 797, 2, 0},  // spec
  // api.resource.v1.DeviceClassConfiguration
  {410, 798, 1, INLINE},  // 
  // api.resource.v1.DeviceClassSpec
  {10125, 803, 1, MANY | OMITEMPTY},  // selectors
  {5806, 796, 2, MANY | OMITEMPTY},  // config
  {10135, 0, 4, OMITEMPTY | POINTER},  // extendedResourceName
  // api.resource.v1.DeviceConfiguration
  {10156, 816, 1, OMITEMPTY | POINTER},  // opaque
  // api.resource.v1.DeviceConstraint
  {7762, 0, 1, MANY | OMITEMPTY},  // requests
  {10163, 0, 2, OMITEMPTY | POINTER},  // matchAttribute
  {10178, 0, 3, OMITEMPTY | POINTER},  // distinctAttribute
  // api.resource.v1.DeviceCounterConsumption
  {10196, 0, 1, 0},  // counterSet
  {9905, 786, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1.DeviceRequest
  {48, 0, 1, 0},  // name
  {10207, 811, 2, OMITEMPTY | POINTER},  // exactly
  {10215, 804, 3, MANY | OMITEMPTY},  // firstAvailable
  // api.resource.v1.DeviceRequestAllocationResult
  {3001, 0, 1, 0},  // request
  {3569, 0, 2, 0},  // driver
  {7686, 0, 3, 0},  // pool
  {9822, 0, 4, 0},  // device
  {10230, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {7052, 810, 6, MANY | OMITEMPTY},  // tolerations
  {9963, 0, 7, MANY | OMITEMPTY},  // bindingConditions
  {9981, 0, 8, MANY | OMITEMPTY},  // bindingFailureConditions
  {9841, 0, 9, OMITEMPTY | POINTER},  // shareID
  {10242, 1068, 10, MAP | OMITEMPTY},  // consumedCapacity
  {10259, 0, 11, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1.DeviceSelector
  {10278, 782, 1, OMITEMPTY | POINTER},  // cel
  // api.resource.v1.DeviceSubRequest
  {48, 0, 1, 0},  // name
  {10282, 0, 2, 0},  // deviceClassName
  {10125, 803, 3, MANY | OMITEMPTY},  // selectors
  {10298, 0, 4, OMITEMPTY},  // allocationMode
  {4665, 4, 5, OMITEMPTY},  // count
  {7052, 810, 6, MANY | OMITEMPTY},  // tolerations
  {5724, 785, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1.DeviceTaint
  {11, 0, 1, 0},  // key
  {2093, 0, 2, OMITEMPTY},  // value
  {8349, 0, 3, 0},  // effect
  {8356, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1.DeviceTaintRule
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 807, 2, 0},  // spec
  {548, 808, 3, OMITEMPTY},  // status
  // api.resource.v1.DeviceTaintRuleSpec
  {10313, 809, 1, OMITEMPTY | POINTER},  // deviceSelector
  {10328, 805, 2, OMITEMPTY},  // taint
  // api.resource.v1.DeviceTaintRuleStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.resource.v1.DeviceTaintSelector
  {3569, 0, 2, OMITEMPTY | POINTER},  // driver
  {7686, 0, 3, OMITEMPTY | POINTER},  // pool
  {9822, 0, 4, OMITEMPTY | POINTER},  // device
  // api.resource.v1.DeviceToleration
  {11, 0, 1, OMITEMPTY},  // key
  {2918, 0, 2, OMITEMPTY},  // operator
  {2093, 0, 3, OMITEMPTY},  // value
  {8349, 0, 4, OMITEMPTY},  // effect
  {8366, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.resource.v1.ExactDeviceRequest
  {10282, 0, 1, 0},  // deviceClassName
  {10125, 803, 2, MANY | OMITEMPTY},  // selectors
  {10298, 0, 3, OMITEMPTY},  // allocationMode
  {4665, 4, 4, OMITEMPTY},  // count
  {10230, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {7052, 810, 6, MANY | OMITEMPTY},  // tolerations
  {5724, 785, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1.NetworkDeviceData
  {10334, 0, 1, OMITEMPTY},  // interfaceName
  {10348, 0, 2, MANY | OMITEMPTY},  // ips
  {10352, 0, 3, OMITEMPTY},  // hardwareAddress
  // api.resource.v1.NodeAllocatableMapping
  {10368, 0, 1, OMITEMPTY | POINTER},  // capacityKey
  {10380, 1068, 2, OMITEMPTY | POINTER},  // capacityMultiplier
  {10399, 1068, 3, OMITEMPTY | POINTER},  // deviceMultiplier
  // api.resource.v1.NodeAllocatableOverhead
  {5354, 1068, 1, OMITEMPTY | POINTER},  // perPod
  {5361, 1068, 2, OMITEMPTY | POINTER},  // perContainer
  // api.resource.v1.NodeAllocatableResource
  {5403, 813, 3, OMITEMPTY | POINTER},  // mapping
  {5411, 814, 4, OMITEMPTY | POINTER},  // overhead
  // api.resource.v1.OpaqueDeviceConfiguration
  {3569, 0, 1, 0},  // driver
  {9576, 1084, 2, 0},  // parameters
  // api.resource.v1.ResourceClaim
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 819, 2, 0},  // spec
  {548, 820, 3, OMITEMPTY},  // status
  // api.resource.v1.ResourceClaimConsumerReference
  {8479, 0, 1, OMITEMPTY},  // apiGroup
  {708, 0, 3, 0},  // resource
  {48, 0, 4, 0},  // name
  {1607, 0, 5, 0},  // uid
  // api.resource.v1.ResourceClaimSpec
  {9849, 793, 1, 0},  // devices
  // api.resource.v1.ResourceClaimStatus
  {10416, 781, 1, OMITEMPTY | POINTER},  // allocation
  {10427, 818, 2, MANY | OMITEMPTY},  // reservedFor
  {9849, 780, 4, MANY | OMITEMPTY},  // devices
  // api.resource.v1.ResourceClaimTemplate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 822, 2, 0},  // spec
  // api.resource.v1.ResourceClaimTemplateSpec
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 819, 2, 0},  // spec
  // api.resource.v1.ResourcePool
  {48, 0, 1, 0},  // name
  {10439, 4, 2, 0},  // generation
  {10450, 4, 3, 0},  // resourceSliceCount
  // api.resource.v1.ResourceSlice
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 825, 2, 0},  // spec
  // api.resource.v1.ResourceSliceSpec
  {3569, 0, 1, 0},  // driver
  {7686, 823, 2, 0},  // pool
  {3103, 0, 3, OMITEMPTY | POINTER},  // nodeName
  {6902, 419, 4, OMITEMPTY | POINTER},  // nodeSelector
  {9942, 2, 5, OMITEMPTY | POINTER},  // allNodes
  {9849, 788, 6, MANY | OMITEMPTY},  // devices
  {10469, 2, 7, OMITEMPTY | POINTER},  // perDeviceNodeSelection
  {10492, 787, 8, MANY | OMITEMPTY},  // sharedCounters
  {10507, 0, 9, OMITEMPTY | POINTER},  // partitionTypeAttribute
  {10259, 0, 10, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1alpha3.DeviceTaint
  {11, 0, 1, 0},  // key
  {2093, 0, 2, OMITEMPTY},  // value
  {8349, 0, 3, 0},  // effect
  {8356, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1alpha3.DeviceTaintRule
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 828, 2, 0},  // spec
  {548, 829, 3, OMITEMPTY},  // status
  // api.resource.v1alpha3.DeviceTaintRuleSpec
  {10313, 830, 1, OMITEMPTY | POINTER},  // deviceSelector
  {10328, 826, 2, OMITEMPTY},  // taint
  // api.resource.v1alpha3.DeviceTaintRuleStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.resource.v1alpha3.DeviceTaintSelector
  {3569, 0, 2, OMITEMPTY | POINTER},  // driver
  {7686, 0, 3, OMITEMPTY | POINTER},  // pool
  {9822, 0, 4, OMITEMPTY | POINTER},  // device
  // api.resource.v1alpha3.PartitionTypeStatus
  {893, 0, 1, OMITEMPTY},  // type
  {10530, 3, 2, OMITEMPTY | POINTER},  // total
  {5733, 3, 3, OMITEMPTY | POINTER},  // allocatable
  {10536, 0, 4, OMITEMPTY},  // attribute
  // api.resource.v1alpha3.PoolStatus
  {3569, 0, 1, OMITEMPTY},  // driver
  {10546, 0, 2, OMITEMPTY},  // poolName
  {3103, 0, 3, OMITEMPTY | POINTER},  // nodeName
  {10555, 3, 4, OMITEMPTY | POINTER},  // totalDevices
  {10568, 3, 5, OMITEMPTY | POINTER},  // allocatedDevices
  {10585, 3, 6, OMITEMPTY | POINTER},  // availableDevices
  {10602, 3, 7, OMITEMPTY | POINTER},  // unavailableDevices
  {10450, 3, 8, OMITEMPTY | POINTER},  // resourceSliceCount
  {10439, 4, 9, 0},  // generation
  {10621, 0, 10, OMITEMPTY | POINTER},  // validationError
  {10637, 831, 11, MANY | OMITEMPTY},  // partitionSummary
  {10654, 837, 13, OMITEMPTY | POINTER},  // shareableSummary
  // api.resource.v1alpha3.ResourcePoolStatusRequest
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 834, 2, 0},  // spec
  {548, 835, 3, OMITEMPTY | POINTER},  // status
  // api.resource.v1alpha3.ResourcePoolStatusRequestSpec
  {3569, 0, 1, 0},  // driver
  {10546, 0, 2, OMITEMPTY | POINTER},  // poolName
  {10671, 3, 3, OMITEMPTY | POINTER},  // limit
  {10677, 0, 4, OMITEMPTY | POINTER},  // defaultPartitionTypeAttribute
  // api.resource.v1alpha3.ResourcePoolStatusRequestStatus
  {10707, 832, 2, MANY | OMITEMPTY},  // pools
  {634, 1069, 3, MANY | OMITEMPTY},  // conditions
  {10713, 3, 6, OMITEMPTY | POINTER},  // poolCount
  // api.resource.v1alpha3.ShareableCapacityStatus
  {48, 0, 1, OMITEMPTY},  // name
  {10530, 1068, 2, OMITEMPTY | POINTER},  // total
  {10723, 1068, 3, OMITEMPTY | POINTER},  // consumed
  {10732, 1068, 4, OMITEMPTY | POINTER},  // available
  // api.resource.v1alpha3.ShareableSummaryStatus
  {10742, 3, 1, OMITEMPTY | POINTER},  // fullyAvailableDevices
  {10764, 3, 2, OMITEMPTY | POINTER},  // partiallyAvailableDevices
  {5724, 836, 3, MANY | OMITEMPTY},  // capacity
  // api.resource.v1beta1.AllocatedDeviceStatus
  {3569, 0, 1, 0},  // driver
  {7686, 0, 2, 0},  // pool
  {9822, 0, 3, 0},  // device
  {634, 1069, 4, MANY},  // conditions
  {955, 1084, 5, OMITEMPTY | POINTER},  // data
  {9829, 866, 6, OMITEMPTY | POINTER},  // networkData
  {9841, 0, 7, OMITEMPTY | POINTER},  // shareID
  // api.resource.v1beta1.AllocationResult
  {9849, 849, 1, OMITEMPTY},  // devices
  {6902, 419, 3, OMITEMPTY | POINTER},  // nodeSelector
  {9857, 1083, 5, OMITEMPTY | POINTER},  // allocationTimestamp
  // api.resource.v1beta1.BasicDevice
  {9914, 850, 1, MAP | OMITEMPTY},  // attributes
  {5724, 851, 2, MAP | OMITEMPTY},  // capacity
  {9925, 859, 3, MANY | OMITEMPTY},  // consumesCounters
  {3103, 0, 4, OMITEMPTY | POINTER},  // nodeName
  {6902, 419, 5, OMITEMPTY | POINTER},  // nodeSelector
  {9942, 2, 6, OMITEMPTY | POINTER},  // allNodes
  {5675, 864, 7, MANY | OMITEMPTY},  // taints
  {9951, 2, 8, OMITEMPTY | POINTER},  // bindsToNode
  {9963, 0, 9, MANY | OMITEMPTY},  // bindingConditions
  {9981, 0, 10, MANY | OMITEMPTY},  // bindingFailureConditions
  {10006, 2, 11, OMITEMPTY | POINTER},  // allowMultipleAllocations
  {10031, 869, 14, MAP | OMITEMPTY},  // nodeAllocatableResources
  // api.resource.v1beta1.CELDeviceSelector
  {0, 0, 1, 0},  // expression
  // api.resource.v1beta1.CapacityRequestPolicy
  {5097, 1068, 1, POINTER},  // default
  {9877, 1068, 3, MANY | OMITEMPTY},  // validValues
  {9889, 843, 4, OMITEMPTY | POINTER},  // validRange
  // api.resource.v1beta1.CapacityRequestPolicyRange
  {5093, 1068, 1, OMITEMPTY | POINTER},  // min
  {5089, 1068, 2, OMITEMPTY | POINTER},  // max
  {9900, 1068, 3, OMITEMPTY | POINTER},  // step
  // api.resource.v1beta1.CapacityRequirements
  {7762, 1068, 1, MAP | OMITEMPTY},  // requests
  // api.resource.v1beta1.Counter
  {2093, 1068, 1, 0},  // value
  // api.resource.v1beta1.CounterSet
  {48, 0, 1, 0},  // name
  {9905, 845, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta1.Device
  {48, 0, 1, 0},  // name
  {10790, 840, 2, OMITEMPTY | POINTER},  // basic
  // api.resource.v1beta1.DeviceAllocationConfiguration
  {4629, 0, 1, 0},  // source
  {7762, 0, 2, MANY | OMITEMPTY},  // requests
  {410, 857, 3, INLINE},  // 
  // api.resource.v1beta1.DeviceAllocationResult
  {10056, 861, 1, MANY | OMITEMPTY},  // results
  {5806, 848, 2, MANY | OMITEMPTY},  // config
  // api.resource.v1beta1.DeviceAttribute
  {10064, 4, 2, OMITEMPTY | POINTER},  // int
  {10068, 2, 3, OMITEMPTY | POINTER},  // bool
  {10073, 0, 4, OMITEMPTY | POINTER},  // string
  {814, 0, 5, OMITEMPTY | POINTER},  // version
  {10080, 4, 6, MANY | OMITEMPTY},  // ints
  {10085, 2, 7, MANY | OMITEMPTY},  // bools
  {10091, 0, 8, MANY | OMITEMPTY},  // strings
  {699, 0, 9, MANY | OMITEMPTY},  // versions
  // api.resource.v1beta1.DeviceCapacity
  {2093, 1068, 1, 0},  // value
  {10099, 842, 2, OMITEMPTY | POINTER},  // requestPolicy
  // api.resource.v1beta1.DeviceClaim
  {7762, 860, 1, MANY},  // requests
  {10113, 858, 2, MANY | OMITEMPTY},  // constraints
  {5806, 853, 3, MANY | OMITEMPTY},  // config
  // api.resource.v1beta1.DeviceClaimConfiguration
  {7762, 0, 1, MANY | OMITEMPTY},  // requests
  {410, 857, 2, INLINE},  // 
  // api.resource.v1beta1.DeviceClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 856, 2, 0},  // spec
  // api.resource.v1beta1.DeviceClassConfiguration
  {410, 857, 1, INLINE},  // 
  // api.resource.v1beta1.DeviceClassSpec
  {10125, 862, 1, MANY | OMITEMPTY},  // selectors
  {5806, 855, 2, MANY | OMITEMPTY},  // config
  {10135, 0, 4, OMITEMPTY | POINTER},  // extendedResourceName
  // api.resource.v1beta1.DeviceConfiguration
  {10156, 870, 1, OMITEMPTY | POINTER},  // opaque
  // api.resource.v1beta1.DeviceConstraint
  {7762, 0, 1, MANY | OMITEMPTY},  // requests
  {10163, 0, 2, OMITEMPTY | POINTER},  // matchAttribute
  {10178, 0, 3, OMITEMPTY | POINTER},  // distinctAttribute
  // api.resource.v1beta1.DeviceCounterConsumption
  {10196, 0, 1, 0},  // counterSet
  {9905, 845, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta1.DeviceRequest
  {48, 0, 1, 0},  // name
  {10282, 0, 2, 0},  // deviceClassName
  {10125, 862, 3, MANY | OMITEMPTY},  // selectors
  {10298, 0, 4, OMITEMPTY},  // allocationMode
  {4665, 4, 5, OMITEMPTY},  // count
  {10230, 2, 6, OMITEMPTY | POINTER},  // adminAccess
  {10215, 863, 7, MANY | OMITEMPTY},  // firstAvailable
  {7052, 865, 8, MANY | OMITEMPTY},  // tolerations
  {5724, 844, 9, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta1.DeviceRequestAllocationResult
  {3001, 0, 1, 0},  // request
  {3569, 0, 2, 0},  // driver
  {7686, 0, 3, 0},  // pool
  {9822, 0, 4, 0},  // device
  {10230, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {7052, 865, 6, MANY | OMITEMPTY},  // tolerations
  {9963, 0, 7, MANY | OMITEMPTY},  // bindingConditions
  {9981, 0, 8, MANY | OMITEMPTY},  // bindingFailureConditions
  {9841, 0, 9, OMITEMPTY | POINTER},  // shareID
  {10242, 1068, 10, MAP | OMITEMPTY},  // consumedCapacity
  {10259, 0, 11, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1beta1.DeviceSelector
  {10278, 841, 1, OMITEMPTY | POINTER},  // cel
  // api.resource.v1beta1.DeviceSubRequest
  {48, 0, 1, 0},  // name
  {10282, 0, 2, 0},  // deviceClassName
  {10125, 862, 3, MANY | OMITEMPTY},  // selectors
  {10298, 0, 4, OMITEMPTY},  // allocationMode
  {4665, 4, 5, OMITEMPTY},  // count
  {7052, 865, 7, MANY | OMITEMPTY},  // tolerations
  {5724, 844, 8, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta1.DeviceTaint
  {11, 0, 1, 0},  // key
  {2093, 0, 2, OMITEMPTY},  // value
  {8349, 0, 3, 0},  // effect
  {8356, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1beta1.DeviceToleration
  {11, 0, 1, OMITEMPTY},  // key
  {2918, 0, 2, OMITEMPTY},  // operator
  {2093, 0, 3, OMITEMPTY},  // value
  {8349, 0, 4, OMITEMPTY},  // effect
  {8366, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.resource.v1beta1.NetworkDeviceData
  {10334, 0, 1, OMITEMPTY},  // interfaceName
  {10348, 0, 2, MANY | OMITEMPTY},  // ips
  {10352, 0, 3, OMITEMPTY},  // hardwareAddress
  // api.resource.v1beta1.NodeAllocatableMapping
  {10368, 0, 1, OMITEMPTY | POINTER},  // capacityKey
  {10380, 1068, 2, OMITEMPTY | POINTER},  // capacityMultiplier
  {10399, 1068, 3, OMITEMPTY | POINTER},  // deviceMultiplier
  // api.resource.v1beta1.NodeAllocatableOverhead
  {5354, 1068, 1, OMITEMPTY | POINTER},  // perPod
  {5361, 1068, 2, OMITEMPTY | POINTER},  // perContainer
  // api.resource.v1beta1.NodeAllocatableResource
  {5403, 867, 3, OMITEMPTY | POINTER},  // mapping
  {5411, 868, 4, OMITEMPTY | POINTER},  // overhead
  // api.resource.v1beta1.OpaqueDeviceConfiguration
  {3569, 0, 1, 0},  // driver
  {9576, 1084, 2, 0},  // parameters
  // api.resource.v1beta1.ResourceClaim
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 873, 2, 0},  // spec
  {548, 874, 3, OMITEMPTY},  // status
  // api.resource.v1beta1.ResourceClaimConsumerReference
  {8479, 0, 1, OMITEMPTY},  // apiGroup
  {708, 0, 3, 0},  // resource
  {48, 0, 4, 0},  // name
  {1607, 0, 5, 0},  // uid
  // api.resource.v1beta1.ResourceClaimSpec
  {9849, 852, 1, 0},  // devices
  // api.resource.v1beta1.ResourceClaimStatus
  {10416, 839, 1, OMITEMPTY | POINTER},  // allocation
  {10427, 872, 2, MANY | OMITEMPTY},  // reservedFor
  {9849, 838, 4, MANY | OMITEMPTY},  // devices
  // api.resource.v1beta1.ResourceClaimTemplate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 876, 2, 0},  // spec
  // api.resource.v1beta1.ResourceClaimTemplateSpec
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 873, 2, 0},  // spec
  // api.resource.v1beta1.ResourcePool
  {48, 0, 1, 0},  // name
  {10439, 4, 2, 0},  // generation
  {10450, 4, 3, 0},  // resourceSliceCount
  // api.resource.v1beta1.ResourceSlice
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 879, 2, 0},  // spec
  // api.resource.v1beta1.ResourceSliceSpec
  {3569, 0, 1, 0},  // driver
  {7686, 877, 2, 0},  // pool
  {3103, 0, 3, OMITEMPTY},  // nodeName
  {6902, 419, 4, OMITEMPTY | POINTER},  // nodeSelector
  {9942, 2, 5, OMITEMPTY},  // allNodes
  {9849, 847, 6, MANY | OMITEMPTY},  // devices
  {10469, 2, 7, OMITEMPTY | POINTER},  // perDeviceNodeSelection
  {10492, 846, 8, MANY | OMITEMPTY},  // sharedCounters
  {10507, 0, 9, OMITEMPTY | POINTER},  // partitionTypeAttribute
  {10259, 0, 10, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1beta2.AllocatedDeviceStatus
  {3569, 0, 1, 0},  // driver
  {7686, 0, 2, 0},  // pool
  {9822, 0, 3, 0},  // device
  {634, 1069, 4, MANY},  // conditions
  {955, 1084, 5, OMITEMPTY | POINTER},  // data
  {9829, 912, 6, OMITEMPTY | POINTER},  // networkData
  {9841, 0, 7, OMITEMPTY | POINTER},  // shareID
  // api.resource.v1beta2.AllocationResult
  {9849, 890, 1, OMITEMPTY},  // devices
  {6902, 419, 3, OMITEMPTY | POINTER},  // nodeSelector
  {9857, 1083, 5, OMITEMPTY | POINTER},  // allocationTimestamp
  // api.resource.v1beta2.CELDeviceSelector
  {0, 0, 1, 0},  // expression
  // api.resource.v1beta2.CapacityRequestPolicy
  {5097, 1068, 1, POINTER},  // default
  {9877, 1068, 3, MANY | OMITEMPTY},  // validValues
  {9889, 884, 4, OMITEMPTY | POINTER},  // validRange
  // api.resource.v1beta2.CapacityRequestPolicyRange
  {5093, 1068, 1, OMITEMPTY | POINTER},  // min
  {5089, 1068, 2, OMITEMPTY | POINTER},  // max
  {9900, 1068, 3, OMITEMPTY | POINTER},  // step
  // api.resource.v1beta2.CapacityRequirements
  {7762, 1068, 1, MAP | OMITEMPTY},  // requests
  // api.resource.v1beta2.Counter
  {2093, 1068, 1, 0},  // value
  // api.resource.v1beta2.CounterSet
  {48, 0, 1, 0},  // name
  {9905, 886, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta2.Device
  {48, 0, 1, 0},  // name
  {9914, 891, 2, MAP | OMITEMPTY},  // attributes
  {5724, 892, 3, MAP | OMITEMPTY},  // capacity
  {9925, 900, 4, MANY | OMITEMPTY},  // consumesCounters
  {3103, 0, 5, OMITEMPTY | POINTER},  // nodeName
  {6902, 419, 6, OMITEMPTY | POINTER},  // nodeSelector
  {9942, 2, 7, OMITEMPTY | POINTER},  // allNodes
  {5675, 905, 8, MANY | OMITEMPTY},  // taints
  {9951, 2, 9, OMITEMPTY | POINTER},  // bindsToNode
  {9963, 0, 10, MANY | OMITEMPTY},  // bindingConditions
  {9981, 0, 11, MANY | OMITEMPTY},  // bindingFailureConditions
  {10006, 2, 12, OMITEMPTY | POINTER},  // allowMultipleAllocations
  {10031, 915, 14, MAP | OMITEMPTY},  // nodeAllocatableResources
  // api.resource.v1beta2.DeviceAllocationConfiguration
  {4629, 0, 1, 0},  // source
  {7762, 0, 2, MANY | OMITEMPTY},  // requests
  {410, 898, 3, INLINE},  // 
  // api.resource.v1beta2.DeviceAllocationResult
  {10056, 902, 1, MANY | OMITEMPTY},  // results
  {5806, 889, 2, MANY | OMITEMPTY},  // config
  // api.resource.v1beta2.DeviceAttribute
  {10064, 4, 2, OMITEMPTY | POINTER},  // int
  {10068, 2, 3, OMITEMPTY | POINTER},  // bool
  {10073, 0, 4, OMITEMPTY | POINTER},  // string
  {814, 0, 5, OMITEMPTY | POINTER},  // version
  {10080, 4, 6, MANY | OMITEMPTY},  // ints
  {10085, 2, 7, MANY | OMITEMPTY},  // bools
  {10091, 0, 8, MANY | OMITEMPTY},  // strings
  {699, 0, 9, MANY | OMITEMPTY},  // versions
  // api.resource.v1beta2.DeviceCapacity
  {2093, 1068, 1, 0},  // value
  {10099, 883, 2, OMITEMPTY | POINTER},  // requestPolicy
  // api.resource.v1beta2.DeviceClaim
  {7762, 901, 1, MANY},  // requests
  {10113, 899, 2, MANY | OMITEMPTY},  // constraints
  {5806, 894, 3, MANY | OMITEMPTY},  // config
  // api.resource.v1beta2.DeviceClaimConfiguration
  {7762, 0, 1, MANY | OMITEMPTY},  // requests
  {410, 898, 2, INLINE},  // 
  // api.resource.v1beta2.DeviceClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 897, 2, 0},  // spec
  // api.resource.v1beta2.DeviceClassConfiguration
  {410, 898, 1, INLINE},  // 
  // api.resource.v1beta2.DeviceClassSpec
  {10125, 903, 1, MANY | OMITEMPTY},  // selectors
  {5806, 896, 2, MANY | OMITEMPTY},  // config
  {10135, 0, 4, OMITEMPTY | POINTER},  // extendedResourceName
  // api.resource.v1beta2.DeviceConfiguration
  {10156, 916, 1, OMITEMPTY | POINTER},  // opaque
  // api.resource.v1beta2.DeviceConstraint
  {7762, 0, 1, MANY | OMITEMPTY},  // requests
  {10163, 0, 2, OMITEMPTY | POINTER},  // matchAttribute
  {10178, 0, 3, OMITEMPTY | POINTER},  // distinctAttribute
  // api.resource.v1beta2.DeviceCounterConsumption
  {10196, 0, 1, 0},  // counterSet
  {9905, 886, 2, MAP | OMITEMPTY},  // counters
  // api.resource.v1beta2.DeviceRequest
  {48, 0, 1, 0},  // name
  {10207, 911, 2, OMITEMPTY | POINTER},  // exactly
  {10215, 904, 3, MANY | OMITEMPTY},  // firstAvailable
  // api.resource.v1beta2.DeviceRequestAllocationResult
  {3001, 0, 1, 0},  // request
  {3569, 0, 2, 0},  // driver
  {7686, 0, 3, 0},  // pool
  {9822, 0, 4, 0},  // device
  {10230, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {7052, 910, 6, MANY | OMITEMPTY},  // tolerations
  {9963, 0, 7, MANY | OMITEMPTY},  // bindingConditions
  {9981, 0, 8, MANY | OMITEMPTY},  // bindingFailureConditions
  {9841, 0, 9, OMITEMPTY | POINTER},  // shareID
  {10242, 1068, 10, MAP | OMITEMPTY},  // consumedCapacity
  {10259, 0, 11, MANY | OMITEMPTY},  // skipNodeOperations
  // api.resource.v1beta2.DeviceSelector
  {10278, 882, 1, OMITEMPTY | POINTER},  // cel
  // api.resource.v1beta2.DeviceSubRequest
  {48, 0, 1, 0},  // name
  {10282, 0, 2, 0},  // deviceClassName
  {10125, 903, 3, MANY | OMITEMPTY},  // selectors
  {10298, 0, 4, OMITEMPTY},  // allocationMode
  {4665, 4, 5, OMITEMPTY},  // count
  {7052, 910, 6, MANY | OMITEMPTY},  // tolerations
  {5724, 885, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta2.DeviceTaint
  {11, 0, 1, 0},  // key
  {2093, 0, 2, OMITEMPTY},  // value
  {8349, 0, 3, 0},  // effect
  {8356, 1083, 4, OMITEMPTY | POINTER},  // timeAdded
  // api.resource.v1beta2.DeviceTaintRule
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 907, 2, 0},  // spec
  {548, 908, 3, OMITEMPTY},  // status
  // api.resource.v1beta2.DeviceTaintRuleSpec
  {10313, 909, 1, OMITEMPTY | POINTER},  // deviceSelector
  {10328, 905, 2, OMITEMPTY},  // taint
  // api.resource.v1beta2.DeviceTaintRuleStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.resource.v1beta2.DeviceTaintSelector
  {3569, 0, 2, OMITEMPTY | POINTER},  // driver
  {7686, 0, 3, OMITEMPTY | POINTER},  // pool
  {9822, 0, 4, OMITEMPTY | POINTER},  // device
  // api.resource.v1beta2.DeviceToleration
  {11, 0, 1, OMITEMPTY},  // key
  {2918, 0, 2, OMITEMPTY},  // operator
  {2093, 0, 3, OMITEMPTY},  // value
  {8349, 0, 4, OMITEMPTY},  // effect
  {8366, 4, 5, OMITEMPTY | POINTER},  // tolerationSeconds
  // api.resource.v1beta2.ExactDeviceRequest
  {10282, 0, 1, 0},  // deviceClassName
  {10125, 903, 2, MANY | OMITEMPTY},  // selectors
  {10298, 0, 3, OMITEMPTY},  // allocationMode
  {4665, 4, 4, OMITEMPTY},  // count
  {10230, 2, 5, OMITEMPTY | POINTER},  // adminAccess
  {7052, 910, 6, MANY | OMITEMPTY},  // tolerations
  {5724, 885, 7, OMITEMPTY | POINTER},  // capacity
  // api.resource.v1beta2.NetworkDeviceData
  {10334, 0, 1, OMITEMPTY},  // interfaceName
  {10348, 0, 2, MANY | OMITEMPTY},  // ips
  {10352, 0, 3, OMITEMPTY},  // hardwareAddress
  // api.resource.v1beta2.NodeAllocatableMapping
  {10368, 0, 1, OMITEMPTY | POINTER},  // capacityKey
  {10380, 1068, 2, OMITEMPTY | POINTER},  // capacityMultiplier
  {10399, 1068, 3, OMITEMPTY | POINTER},  // deviceMultiplier
  // api.resource.v1beta2.NodeAllocatableOverhead
  {5354, 1068, 1, OMITEMPTY | POINTER},  // perPod
  {5361, 1068, 2, OMITEMPTY | POINTER},  // perContainer
  // api.resource.v1beta2.NodeAllocatableResource
  {5403, 913, 3, OMITEMPTY | POINTER},  // mapping
  {5411, 914, 4, OMITEMPTY | POINTER},  // overhead
  // api.resource.v1beta2.OpaqueDeviceConfiguration
  {3569, 0, 1, 0},  // driver
  {9576, 1084, 2, 0},  // parameters
  // api.resource.v1beta2.ResourceClaim
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 919, 2, 0},  // spec
  {548, 920, 3, OMITEMPTY},  // status
  // api.resource.v1beta2.ResourceClaimConsumerReference
  {8479, 0, 1, OMITEMPTY},  // apiGroup
  {708, 0, 3, 0},  // resource
  {48, 0, 4, 0},  // name
  {1607, 0, 5, 0},  // uid
  // api.resource.v1beta2.ResourceClaimSpec
  {9849, 893, 1, 0},  // devices
  // api.resource.v1beta2.ResourceClaimStatus
  {10416, 881, 1, OMITEMPTY | POINTER},  // allocation
  {10427, 918, 2, MANY | OMITEMPTY},  // reservedFor
  {9849, 880, 4, MANY | OMITEMPTY},  // devices
  // api.resource.v1beta2.ResourceClaimTemplate
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 922, 2, 0},  // spec
  // api.resource.v1beta2.ResourceClaimTemplateSpec
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 919, 2, 0},  // spec
  // api.resource.v1beta2.ResourcePool
  {48, 0, 1, 0},  // name
  {10439, 4, 2, 0},  // generation
  {10450, 4, 3, 0},  // resourceSliceCount
  // api.resource.v1beta2.ResourceSlice
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 925, 2, 0},  // spec
  // api.resource.v1beta2.ResourceSliceSpec
  {3569, 0, 1, 0},  // driver
  {7686, 923, 2, 0},  // pool
  {3103, 0, 3, OMITEMPTY | POINTER},  // nodeName
  {6902, 419, 4, OMITEMPTY | POINTER},  // nodeSelector
  {9942, 2, 5, OMITEMPTY | POINTER},  // allNodes
  {9849, 888, 6, MANY | OMITEMPTY},  // devices
  {10469, 2, 7, OMITEMPTY | POINTER},  // perDeviceNodeSelection
  {10492, 887, 8, MANY | OMITEMPTY},  // sharedCounters
  {10507, 0, 9, OMITEMPTY | POINTER},  // partitionTypeAttribute
  {10259, 0, 10, MANY | OMITEMPTY},  // skipNodeOperations
  // api.scheduling.v1.PriorityClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {2093, 3, 2, 0},  // value
  {10796, 2, 3, OMITEMPTY},  // globalDefault
  {10810, 0, 4, OMITEMPTY},  // description
  {7177, 0, 5, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.CompositeDisruptionMode
  {10822, 1099, 1, OMITEMPTY | POINTER},  // single
  {10829, 1100, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1alpha3.CompositeGangSchedulingPolicy
  {10833, 3, 1, 0},  // minGroupCount
  // api.scheduling.v1alpha3.CompositePodGroup
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 932, 2, 0},  // spec
  {548, 933, 3, OMITEMPTY},  // status
  // api.scheduling.v1alpha3.CompositePodGroupSchedulingConstraints
  {8921, 945, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1alpha3.CompositePodGroupSchedulingPolicy
  {10790, 1101, 1, OMITEMPTY | POINTER},  // basic
  {10847, 928, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1alpha3.CompositePodGroupSpec
  {10852, 0, 1, OMITEMPTY | POINTER},  // parentCompositePodGroupName
  {10880, 953, 2, POINTER},  // workloadRef
  {2496, 931, 3, 0},  // schedulingPolicy
  {2513, 930, 4, OMITEMPTY | POINTER},  // schedulingConstraints
  {2535, 927, 5, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 6, OMITEMPTY},  // priorityClassName
  {4765, 3, 7, OMITEMPTY | POINTER},  // priority
  {7177, 0, 8, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.CompositePodGroupStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  // api.scheduling.v1alpha3.CompositePodGroupTemplate
  {48, 0, 1, 0},  // name
  {2496, 931, 2, 0},  // schedulingPolicy
  {2513, 930, 3, OMITEMPTY | POINTER},  // schedulingConstraints
  {2535, 927, 4, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 5, OMITEMPTY},  // priorityClassName
  {4765, 3, 6, OMITEMPTY | POINTER},  // priority
  {7177, 0, 7, OMITEMPTY | POINTER},  // preemptionPolicy
  {10892, 944, 8, MANY | OMITEMPTY},  // podGroupTemplates
  {10910, 934, 9, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.scheduling.v1alpha3.DisruptionMode
  {10822, 1102, 1, OMITEMPTY | POINTER},  // single
  {10829, 1103, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1alpha3.GangSchedulingPolicy
  {10937, 3, 1, 0},  // minCount
  // api.scheduling.v1alpha3.PodGroup
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 942, 2, 0},  // spec
  {548, 943, 3, OMITEMPTY},  // status
  // api.scheduling.v1alpha3.PodGroupResourceClaim
  {48, 0, 1, 0},  // name
  {5374, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  {6664, 0, 3, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.scheduling.v1alpha3.PodGroupResourceClaimStatus
  {48, 0, 1, 0},  // name
  {5374, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  // api.scheduling.v1alpha3.PodGroupSchedulingConstraints
  {8921, 945, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1alpha3.PodGroupSchedulingPolicy
  {10790, 1104, 1, OMITEMPTY | POINTER},  // basic
  {10847, 936, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1alpha3.PodGroupSpec
  {10852, 0, 1, OMITEMPTY | POINTER},  // parentCompositePodGroupName
  {10880, 953, 2, OMITEMPTY | POINTER},  // workloadRef
  {2496, 941, 3, 0},  // schedulingPolicy
  {2513, 940, 4, OMITEMPTY | POINTER},  // schedulingConstraints
  {2550, 938, 5, MANY | OMITEMPTY},  // resourceClaims
  {2535, 935, 6, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 7, OMITEMPTY},  // priorityClassName
  {4765, 3, 8, OMITEMPTY | POINTER},  // priority
  {7177, 0, 9, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.PodGroupStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {7453, 939, 2, MANY | OMITEMPTY},  // resourceClaimStatuses
  // api.scheduling.v1alpha3.PodGroupTemplate
  {48, 0, 1, 0},  // name
  {2496, 941, 2, 0},  // schedulingPolicy
  {2513, 940, 3, POINTER},  // schedulingConstraints
  {2550, 938, 4, MANY | OMITEMPTY},  // resourceClaims
  {2535, 935, 5, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 6, OMITEMPTY},  // priorityClassName
  {4765, 3, 7, OMITEMPTY | POINTER},  // priority
  {7177, 0, 8, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1alpha3.TopologyConstraint
  {11, 0, 1, 0},  // key
  // api.scheduling.v1alpha3.TypedLocalObjectReference
  {8479, 0, 1, OMITEMPTY},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  // api.scheduling.v1alpha3.Workload
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 954, 2, 0},  // spec
  // api.scheduling.v1alpha3.WorkloadPodGroupDisruptionMode
  {10822, 1105, 1, OMITEMPTY | POINTER},  // single
  {10829, 1106, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy
  {10937, 3, 1, OMITEMPTY | POINTER},  // minCount
  // api.scheduling.v1alpha3.WorkloadPodGroupResourceClaim
  {48, 0, 1, 0},  // name
  {5374, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  {6664, 0, 3, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints
  {8921, 945, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy
  {10790, 1107, 1, OMITEMPTY | POINTER},  // basic
  {10847, 949, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1alpha3.WorkloadReference
  {10946, 0, 1, 0},  // workloadName
  {10959, 0, 2, 0},  // templateName
  // api.scheduling.v1alpha3.WorkloadSpec
  {10972, 946, 1, OMITEMPTY | POINTER},  // controllerRef
  {10892, 944, 2, MANY},  // podGroupTemplates
  {10910, 934, 3, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.scheduling.v1beta1.CompositeDisruptionMode
  {10822, 1108, 1, OMITEMPTY | POINTER},  // single
  {10829, 1109, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1beta1.CompositeGangSchedulingPolicy
  {10833, 3, 1, 0},  // minGroupCount
  // api.scheduling.v1beta1.CompositePodGroupSchedulingConstraints
  {8921, 971, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1beta1.CompositePodGroupSchedulingPolicy
  {10790, 1110, 1, OMITEMPTY | POINTER},  // basic
  {10847, 956, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1beta1.CompositePodGroupTemplate
  {48, 0, 1, 0},  // name
  {2496, 958, 2, 0},  // schedulingPolicy
  {2513, 957, 3, OMITEMPTY | POINTER},  // schedulingConstraints
  {2535, 955, 4, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 5, OMITEMPTY},  // priorityClassName
  {4765, 3, 6, OMITEMPTY | POINTER},  // priority
  {7177, 0, 7, OMITEMPTY | POINTER},  // preemptionPolicy
  {10892, 969, 8, MANY | OMITEMPTY},  // podGroupTemplates
  {10910, 959, 9, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.scheduling.v1beta1.DisruptionMode
  {10822, 1111, 1, OMITEMPTY | POINTER},  // single
  {10829, 1112, 2, OMITEMPTY | POINTER},  // all
  // api.scheduling.v1beta1.GangSchedulingPolicy
  {10937, 3, 1, 0},  // minCount
  // api.scheduling.v1beta1.PodGroup
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 967, 2, 0},  // spec
  {548, 968, 3, OMITEMPTY},  // status
  // api.scheduling.v1beta1.PodGroupResourceClaim
  {48, 0, 1, 0},  // name
  {5374, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  {6664, 0, 3, OMITEMPTY | POINTER},  // resourceClaimTemplateName
  // api.scheduling.v1beta1.PodGroupResourceClaimStatus
  {48, 0, 1, 0},  // name
  {5374, 0, 2, OMITEMPTY | POINTER},  // resourceClaimName
  // api.scheduling.v1beta1.PodGroupSchedulingConstraints
  {8921, 971, 1, MANY | OMITEMPTY},  // topology
  // api.scheduling.v1beta1.PodGroupSchedulingPolicy
  {10790, 1113, 1, OMITEMPTY | POINTER},  // basic
  {10847, 961, 2, OMITEMPTY | POINTER},  // gang
  // api.scheduling.v1beta1.PodGroupSpec
  {10852, 0, 1, OMITEMPTY | POINTER},  // parentCompositePodGroupName
  {10880, 974, 2, OMITEMPTY | POINTER},  // workloadRef
  {2496, 966, 3, 0},  // schedulingPolicy
  {2513, 965, 4, OMITEMPTY | POINTER},  // schedulingConstraints
  {2550, 963, 5, MANY | OMITEMPTY},  // resourceClaims
  {2535, 960, 6, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 7, OMITEMPTY},  // priorityClassName
  {4765, 3, 8, OMITEMPTY | POINTER},  // priority
  {7177, 0, 9, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1beta1.PodGroupStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {7453, 964, 2, MANY | OMITEMPTY},  // resourceClaimStatuses
  // api.scheduling.v1beta1.PodGroupTemplate
  {48, 0, 1, 0},  // name
  {2496, 966, 2, 0},  // schedulingPolicy
  {2513, 965, 3, POINTER},  // schedulingConstraints
  {2550, 963, 4, MANY | OMITEMPTY},  // resourceClaims
  {2535, 960, 5, OMITEMPTY | POINTER},  // disruptionMode
  {7076, 0, 6, OMITEMPTY},  // priorityClassName
  {4765, 3, 7, OMITEMPTY | POINTER},  // priority
  {7177, 0, 8, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1beta1.PriorityClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {2093, 3, 2, 0},  // value
  {10796, 2, 3, OMITEMPTY},  // globalDefault
  {10810, 0, 4, OMITEMPTY},  // description
  {7177, 0, 5, OMITEMPTY | POINTER},  // preemptionPolicy
  // api.scheduling.v1beta1.TopologyConstraint
  {11, 0, 1, 0},  // key
  // api.scheduling.v1beta1.TypedLocalObjectReference
  {8479, 0, 1, OMITEMPTY},  // apiGroup
  {422, 0, 2, 0},  // kind
  {48, 0, 3, 0},  // name
  // api.scheduling.v1beta1.Workload
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 975, 2, 0},  // spec
  // api.scheduling.v1beta1.WorkloadReference
  {10946, 0, 1, 0},  // workloadName
  {10959, 0, 2, 0},  // templateName
  // api.scheduling.v1beta1.WorkloadSpec
  {10972, 972, 1, OMITEMPTY | POINTER},  // controllerRef
  {10892, 969, 2, MANY},  // podGroupTemplates
  {10910, 959, 3, MANY | OMITEMPTY},  // compositePodGroupTemplates
  // api.storage.v1.CSIDriver
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 977, 2, 0},  // spec
  // api.storage.v1.CSIDriverSpec
  {10986, 2, 1, OMITEMPTY | POINTER},  // attachRequired
  {11001, 2, 2, OMITEMPTY | POINTER},  // podInfoOnMount
  {11016, 0, 3, MANY | OMITEMPTY},  // volumeLifecycleModes
  {11037, 2, 4, OMITEMPTY | POINTER},  // storageCapacity
  {11053, 0, 5, OMITEMPTY | POINTER},  // fsGroupPolicy
  {11067, 986, 6, MANY | OMITEMPTY},  // tokenRequests
  {11081, 2, 7, OMITEMPTY | POINTER},  // requiresRepublish
  {11099, 2, 8, OMITEMPTY | POINTER},  // seLinuxMount
  {11112, 4, 9, OMITEMPTY | POINTER},  // nodeAllocatableUpdatePeriodSeconds
  {11147, 2, 10, OMITEMPTY | POINTER},  // serviceAccountTokenInSecrets
  {11176, 2, 11, OMITEMPTY | POINTER},  // preventPodSchedulingIfMissing
  // api.storage.v1.CSINode
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 980, 2, 0},  // spec
  {548, 981, 3, OMITEMPTY},  // status
  // api.storage.v1.CSINodeDriver
  {48, 0, 1, 0},  // name
  {11206, 0, 2, 0},  // nodeID
  {11213, 0, 3, MANY},  // topologyKeys
  {5733, 993, 4, OMITEMPTY | POINTER},  // allocatable
  // api.storage.v1.CSINodeSpec
  {11226, 979, 1, MANY},  // drivers
  // api.storage.v1.CSINodeStatus
  {11234, 984, 1, MANY | OMITEMPTY},  // storageHealth
  // api.storage.v1.CSIStorageCapacity
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11248, 1075, 2, OMITEMPTY | POINTER},  // nodeTopology
  {6008, 0, 3, 0},  // storageClassName
  {5724, 1068, 4, OMITEMPTY | POINTER},  // capacity
  {11261, 1068, 5, OMITEMPTY | POINTER},  // maximumVolumeSize
  // api.storage.v1.StorageClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11279, 0, 2, 0},  // provisioner
  {9576, 0, 3, MAP | OMITEMPTY},  // parameters
  {11291, 0, 4, OMITEMPTY | POINTER},  // reclaimPolicy
  {6441, 0, 5, MANY | OMITEMPTY},  // mountOptions
  {11305, 2, 6, OMITEMPTY | POINTER},  // allowVolumeExpansion
  {11326, 0, 7, OMITEMPTY | POINTER},  // volumeBindingMode
  {11344, 511, 8, MANY | OMITEMPTY},  // allowedTopologies
  // api.storage.v1.StorageHealth
  {48, 0, 1, 0},  // name
  {7561, 985, 2, MANY | OMITEMPTY},  // healthConditions
  // api.storage.v1.StorageHealthCondition
  {548, 0, 1, 0},  // status
  {653, 0, 2, 0},  // reason
  {645, 0, 3, OMITEMPTY},  // message
  {11362, 0, 4, OMITEMPTY | POINTER},  // accessMode
  {6025, 0, 5, OMITEMPTY | POINTER},  // volumeMode
  {898, 1083, 6, OMITEMPTY},  // lastTransitionTime
  // api.storage.v1.TokenRequest
  {7967, 0, 1, 0},  // audience
  {1645, 4, 2, OMITEMPTY | POINTER},  // expirationSeconds
  // api.storage.v1.VolumeAttachment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 989, 2, 0},  // spec
  {548, 990, 3, OMITEMPTY},  // status
  // api.storage.v1.VolumeAttachmentSource
  {11373, 0, 1, OMITEMPTY | POINTER},  // persistentVolumeName
  {11394, 436, 2, OMITEMPTY | POINTER},  // inlineVolumeSpec
  // api.storage.v1.VolumeAttachmentSpec
  {11411, 0, 1, 0},  // attacher
  {4629, 988, 2, 0},  // source
  {3103, 0, 3, 0},  // nodeName
  // api.storage.v1.VolumeAttachmentStatus
  {11420, 2, 1, 0},  // attached
  {11429, 0, 2, MAP | OMITEMPTY},  // attachmentMetadata
  {11448, 992, 3, OMITEMPTY | POINTER},  // attachError
  {11460, 992, 4, OMITEMPTY | POINTER},  // detachError
  // api.storage.v1.VolumeAttributesClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11472, 0, 2, 0},  // driverName
  {9576, 0, 3, MAP | OMITEMPTY},  // parameters
  // api.storage.v1.VolumeError
  {11483, 1083, 1, OMITEMPTY},  // time
  {645, 0, 2, OMITEMPTY},  // message
  {11488, 3, 3, OMITEMPTY | POINTER},  // errorCode
  // api.storage.v1.VolumeNodeResources
  {4665, 3, 1, OMITEMPTY | POINTER},  // count
  // api.storage.v1alpha1.CSIStorageCapacity
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11248, 1075, 2, OMITEMPTY | POINTER},  // nodeTopology
  {6008, 0, 3, 0},  // storageClassName
  {5724, 1068, 4, OMITEMPTY | POINTER},  // capacity
  {11261, 1068, 5, OMITEMPTY | POINTER},  // maximumVolumeSize
  // api.storage.v1alpha1.VolumeAttachment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 997, 2, 0},  // spec
  {548, 998, 3, OMITEMPTY},  // status
  // api.storage.v1alpha1.VolumeAttachmentSource
  {11373, 0, 1, OMITEMPTY | POINTER},  // persistentVolumeName
  {11394, 436, 2, OMITEMPTY | POINTER},  // inlineVolumeSpec
  // api.storage.v1alpha1.VolumeAttachmentSpec
  {11411, 0, 1, 0},  // attacher
  {4629, 996, 2, 0},  // source
  {3103, 0, 3, 0},  // nodeName
  // api.storage.v1alpha1.VolumeAttachmentStatus
  {11420, 2, 1, 0},  // attached
  {11429, 0, 2, MAP | OMITEMPTY},  // attachmentMetadata
  {11448, 1000, 3, OMITEMPTY | POINTER},  // attachError
  {11460, 1000, 4, OMITEMPTY | POINTER},  // detachError
  // api.storage.v1alpha1.VolumeAttributesClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11472, 0, 2, 0},  // driverName
  {9576, 0, 3, MAP | OMITEMPTY},  // parameters
  // api.storage.v1alpha1.VolumeError
  {11483, 1083, 1, OMITEMPTY},  // time
  {645, 0, 2, OMITEMPTY},  // message
  {11488, 3, 3, OMITEMPTY | POINTER},  // errorCode
  // api.storage.v1beta1.CSIDriver
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1002, 2, 0},  // spec
  // api.storage.v1beta1.CSIDriverSpec
  {10986, 2, 1, OMITEMPTY | POINTER},  // attachRequired
  {11001, 2, 2, OMITEMPTY | POINTER},  // podInfoOnMount
  {11016, 0, 3, MANY | OMITEMPTY},  // volumeLifecycleModes
  {11037, 2, 4, OMITEMPTY | POINTER},  // storageCapacity
  {11053, 0, 5, OMITEMPTY | POINTER},  // fsGroupPolicy
  {11067, 1011, 6, MANY | OMITEMPTY},  // tokenRequests
  {11081, 2, 7, OMITEMPTY | POINTER},  // requiresRepublish
  {11099, 2, 8, OMITEMPTY | POINTER},  // seLinuxMount
  {11112, 4, 9, OMITEMPTY | POINTER},  // nodeAllocatableUpdatePeriodSeconds
  {11147, 2, 10, OMITEMPTY | POINTER},  // serviceAccountTokenInSecrets
  {11176, 2, 11, OMITEMPTY | POINTER},  // preventPodSchedulingIfMissing
  // api.storage.v1beta1.CSINode
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1005, 2, 0},  // spec
  {548, 1006, 3, OMITEMPTY},  // status
  // api.storage.v1beta1.CSINodeDriver
  {48, 0, 1, 0},  // name
  {11206, 0, 2, 0},  // nodeID
  {11213, 0, 3, MANY},  // topologyKeys
  {5733, 1018, 4, OMITEMPTY | POINTER},  // allocatable
  // api.storage.v1beta1.CSINodeSpec
  {11226, 1004, 1, MANY},  // drivers
  // api.storage.v1beta1.CSINodeStatus
  {11234, 1009, 1, MANY | OMITEMPTY},  // storageHealth
  // api.storage.v1beta1.CSIStorageCapacity
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11248, 1075, 2, OMITEMPTY | POINTER},  // nodeTopology
  {6008, 0, 3, 0},  // storageClassName
  {5724, 1068, 4, OMITEMPTY | POINTER},  // capacity
  {11261, 1068, 5, OMITEMPTY | POINTER},  // maximumVolumeSize
  // api.storage.v1beta1.StorageClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11279, 0, 2, 0},  // provisioner
  {9576, 0, 3, MAP | OMITEMPTY},  // parameters
  {11291, 0, 4, OMITEMPTY | POINTER},  // reclaimPolicy
  {6441, 0, 5, MANY | OMITEMPTY},  // mountOptions
  {11305, 2, 6, OMITEMPTY | POINTER},  // allowVolumeExpansion
  {11326, 0, 7, OMITEMPTY | POINTER},  // volumeBindingMode
  {11344, 511, 8, MANY | OMITEMPTY},  // allowedTopologies
  // api.storage.v1beta1.StorageHealth
  {48, 0, 1, 0},  // name
  {7561, 1010, 2, MANY | OMITEMPTY},  // healthConditions
  // api.storage.v1beta1.StorageHealthCondition
  {548, 0, 1, 0},  // status
  {653, 0, 2, 0},  // reason
  {645, 0, 3, OMITEMPTY},  // message
  {11362, 0, 4, OMITEMPTY | POINTER},  // accessMode
  {6025, 0, 5, OMITEMPTY | POINTER},  // volumeMode
  {898, 1083, 6, OMITEMPTY},  // lastTransitionTime
  // api.storage.v1beta1.TokenRequest
  {7967, 0, 1, 0},  // audience
  {1645, 4, 2, OMITEMPTY | POINTER},  // expirationSeconds
  // api.storage.v1beta1.VolumeAttachment
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1014, 2, 0},  // spec
  {548, 1015, 3, OMITEMPTY},  // status
  // api.storage.v1beta1.VolumeAttachmentSource
  {11373, 0, 1, OMITEMPTY | POINTER},  // persistentVolumeName
  {11394, 436, 2, OMITEMPTY | POINTER},  // inlineVolumeSpec
  // api.storage.v1beta1.VolumeAttachmentSpec
  {11411, 0, 1, 0},  // attacher
  {4629, 1013, 2, 0},  // source
  {3103, 0, 3, 0},  // nodeName
  // api.storage.v1beta1.VolumeAttachmentStatus
  {11420, 2, 1, 0},  // attached
  {11429, 0, 2, MAP | OMITEMPTY},  // attachmentMetadata
  {11448, 1017, 3, OMITEMPTY | POINTER},  // attachError
  {11460, 1017, 4, OMITEMPTY | POINTER},  // detachError
  // api.storage.v1beta1.VolumeAttributesClass
  {133, 1079, 1, OMITEMPTY},  // metadata
  {11472, 0, 2, 0},  // driverName
  {9576, 0, 3, MAP | OMITEMPTY},  // parameters
  // api.storage.v1beta1.VolumeError
  {11483, 1083, 1, OMITEMPTY},  // time
  {645, 0, 2, OMITEMPTY},  // message
  {11488, 3, 3, OMITEMPTY | POINTER},  // errorCode
  // api.storage.v1beta1.VolumeNodeResources
  {4665, 3, 1, OMITEMPTY | POINTER},  // count
  // api.storagemigration.v1.StorageVersionMigration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1020, 2, OMITEMPTY},  // spec
  {548, 1021, 3, OMITEMPTY},  // status
  // api.storagemigration.v1.StorageVersionMigrationSpec
  {708, 1073, 1, 0},  // resource
  // api.storagemigration.v1.StorageVersionMigrationStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {3788, 0, 2, OMITEMPTY},  // resourceVersion
  // api.storagemigration.v1beta1.StorageVersionMigration
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1023, 2, OMITEMPTY},  // spec
  {548, 1024, 3, OMITEMPTY},  // status
  // api.storagemigration.v1beta1.StorageVersionMigrationSpec
  {708, 1073, 1, 0},  // resource
  // api.storagemigration.v1beta1.StorageVersionMigrationStatus
  {634, 1069, 1, MANY | OMITEMPTY},  // conditions
  {3788, 0, 2, OMITEMPTY},  // resourceVersion
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition
  {48, 0, 1, 0},  // name
  {893, 0, 2, 0},  // type
  {11498, 0, 3, OMITEMPTY},  // format
  {10810, 0, 4, OMITEMPTY},  // description
  {4765, 3, 5, OMITEMPTY},  // priority
  {11505, 0, 6, 0},  // jsonPath
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion
  {1217, 0, 1, 0},  // strategy
  {11514, 1046, 2, OMITEMPTY | POINTER},  // webhook
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1030, 2, 0},  // spec
  {548, 1031, 3, OMITEMPTY},  // status
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {602, 4, 6, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames
  {11522, 0, 1, 0},  // plural
  {11529, 0, 2, OMITEMPTY},  // singular
  {753, 0, 3, MANY | OMITEMPTY},  // shortNames
  {422, 0, 4, 0},  // kind
  {11538, 0, 5, OMITEMPTY},  // listKind
  {764, 0, 6, MANY | OMITEMPTY},  // categories
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec
  {1795, 0, 1, 0},  // group
  {4143, 1029, 3, 0},  // names
  {502, 0, 4, 0},  // scope
  {699, 1032, 7, MANY},  // versions
  {11547, 1026, 9, OMITEMPTY | POINTER},  // conversion
  {11558, 2, 10, OMITEMPTY},  // preserveUnknownFields
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus
  {634, 1028, 1, MANY},  // conditions
  {11580, 1029, 2, 0},  // acceptedNames
  {11594, 0, 3, MANY},  // storedVersions
  {602, 4, 4, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion
  {48, 0, 1, 0},  // name
  {11609, 2, 2, 0},  // served
  {11616, 2, 3, 0},  // storage
  {11624, 1035, 4, OMITEMPTY | POINTER},  // schema
  {775, 1034, 5, OMITEMPTY | POINTER},  // subresources
  {11631, 1025, 6, MANY | OMITEMPTY},  // additionalPrinterColumns
  {11656, 2, 7, OMITEMPTY},  // deprecated
  {11667, 0, 8, OMITEMPTY | POINTER},  // deprecationWarning
  {11686, 1042, 9, MANY | OMITEMPTY},  // selectableFields
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale
  {11703, 0, 1, 0},  // specReplicasPath
  {11720, 0, 2, 0},  // statusReplicasPath
  {11739, 0, 3, OMITEMPTY | POINTER},  // labelSelectorPath
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources
  {548, 1114, 1, OMITEMPTY | POINTER},  // status
  {11757, 1033, 2, OMITEMPTY | POINTER},  // scale
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation
  {11763, 1038, 1, OMITEMPTY | POINTER},  // openAPIV3Schema
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation
  {10810, 0, 1, OMITEMPTY},  // description
  {695, 0, 2, OMITEMPTY},  // url
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON
  {11779, 1, 1, 0},  // -
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps
  {11781, 0, 1, OMITEMPTY},  // id
  {11784, 0, 2, OMITEMPTY},  // $schema
  {11792, 0, 3, OMITEMPTY | POINTER},  // $ref
  {10810, 0, 4, OMITEMPTY},  // description
  {893, 0, 5, OMITEMPTY},  // type
  {11498, 0, 6, OMITEMPTY},  // format
  {11797, 0, 7, OMITEMPTY},  // title
  {5097, 1037, 8, OMITEMPTY | POINTER},  // default
  {11803, 5, 9, OMITEMPTY | POINTER},  // maximum
  {11811, 2, 10, OMITEMPTY},  // exclusiveMaximum
  {11828, 5, 11, OMITEMPTY | POINTER},  // minimum
  {11836, 2, 12, OMITEMPTY},  // exclusiveMinimum
  {11853, 4, 13, OMITEMPTY | POINTER},  // maxLength
  {11863, 4, 14, OMITEMPTY | POINTER},  // minLength
  {11873, 0, 15, OMITEMPTY},  // pattern
  {11881, 4, 16, OMITEMPTY | POINTER},  // maxItems
  {11890, 4, 17, OMITEMPTY | POINTER},  // minItems
  {11899, 2, 18, OMITEMPTY},  // uniqueItems
  {11911, 5, 19, OMITEMPTY | POINTER},  // multipleOf
  {11922, 1037, 20, MANY | OMITEMPTY},  // enum
  {11927, 4, 21, OMITEMPTY | POINTER},  // maxProperties
  {11941, 4, 22, OMITEMPTY | POINTER},  // minProperties
  {8583, 0, 23, MANY | OMITEMPTY},  // required
  {1601, 1039, 24, OMITEMPTY | POINTER},  // items
  {11955, 1038, 25, MANY | OMITEMPTY},  // allOf
  {11961, 1038, 26, MANY | OMITEMPTY},  // oneOf
  {11967, 1038, 27, MANY | OMITEMPTY},  // anyOf
  {11973, 1038, 28, OMITEMPTY | POINTER},  // not
  {11977, 1038, 29, MAP | OMITEMPTY},  // properties
  {11988, 1040, 30, OMITEMPTY | POINTER},  // additionalProperties
  {12009, 1038, 31, MAP | OMITEMPTY},  // patternProperties
  {12027, 1041, 32, MAP | OMITEMPTY},  // dependencies
  {12040, 1040, 33, OMITEMPTY | POINTER},  // additionalItems
  {12056, 1038, 34, MAP | OMITEMPTY},  // definitions
  {12068, 1036, 35, OMITEMPTY | POINTER},  // externalDocs
  {12081, 1037, 36, OMITEMPTY | POINTER},  // example
  {12089, 2, 37, OMITEMPTY},  // nullable
  {12098, 2, 38, OMITEMPTY | POINTER},  // x-kubernetes-preserve-unknown-fields
  {12135, 2, 39, OMITEMPTY},  // x-kubernetes-embedded-resource
  {12166, 2, 40, OMITEMPTY},  // x-kubernetes-int-or-string
  {12193, 0, 41, MANY | OMITEMPTY},  // x-kubernetes-list-map-keys
  {12220, 0, 42, OMITEMPTY | POINTER},  // x-kubernetes-list-type
  {12243, 0, 43, OMITEMPTY | POINTER},  // x-kubernetes-map-type
  {12265, 1044, 44, MANY | OMITEMPTY},  // x-kubernetes-validations
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray
  {11624, 1038, 1, 0},  // schema
  {12290, 1038, 2, MANY},  // jSONSchemas
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool
  {12302, 2, 1, 0},  // allows
  {11624, 1038, 2, 0},  // schema
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray
  {11624, 1038, 1, 0},  // schema
  {12309, 0, 2, MANY},  // property
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField
  {11505, 0, 1, 0},  // jsonPath
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  {519, 0, 3, OMITEMPTY | POINTER},  // path
  {524, 3, 4, OMITEMPTY | POINTER},  // port
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule
  {12318, 0, 1, 0},  // rule
  {645, 0, 2, OMITEMPTY},  // message
  {660, 0, 3, OMITEMPTY},  // messageExpression
  {653, 0, 4, OMITEMPTY | POINTER},  // reason
  {5986, 0, 5, OMITEMPTY},  // fieldPath
  {12323, 2, 6, OMITEMPTY | POINTER},  // optionalOldSelf
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig
  {678, 1043, 1, OMITEMPTY | POINTER},  // service
  {686, 1, 2, OMITEMPTY},  // caBundle
  {695, 0, 3, OMITEMPTY | POINTER},  // url
  // apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion
  {278, 1045, 2, OMITEMPTY | POINTER},  // clientConfig
  {12339, 0, 3, MANY},  // conversionReviewVersions
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition
  {48, 0, 1, 0},  // name
  {893, 0, 2, 0},  // type
  {11498, 0, 3, OMITEMPTY},  // format
  {10810, 0, 4, OMITEMPTY},  // description
  {4765, 3, 5, OMITEMPTY},  // priority
  {12364, 0, 6, 0},  // JSONPath
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion
  {1217, 0, 1, 0},  // strategy
  {12373, 1067, 2, OMITEMPTY | POINTER},  // webhookClientConfig
  {12339, 0, 3, MANY | OMITEMPTY},  // conversionReviewVersions
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1052, 2, 0},  // spec
  {548, 1053, 3, OMITEMPTY},  // status
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  {602, 4, 6, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames
  {11522, 0, 1, 0},  // plural
  {11529, 0, 2, OMITEMPTY},  // singular
  {753, 0, 3, MANY | OMITEMPTY},  // shortNames
  {422, 0, 4, 0},  // kind
  {11538, 0, 5, OMITEMPTY},  // listKind
  {764, 0, 6, MANY | OMITEMPTY},  // categories
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec
  {1795, 0, 1, 0},  // group
  {814, 0, 2, OMITEMPTY},  // version
  {4143, 1051, 3, 0},  // names
  {502, 0, 4, 0},  // scope
  {12393, 1057, 5, OMITEMPTY | POINTER},  // validation
  {775, 1056, 6, OMITEMPTY | POINTER},  // subresources
  {699, 1054, 7, MANY | OMITEMPTY},  // versions
  {11631, 1047, 8, MANY | OMITEMPTY},  // additionalPrinterColumns
  {11547, 1048, 9, OMITEMPTY | POINTER},  // conversion
  {11558, 2, 10, OMITEMPTY | POINTER},  // preserveUnknownFields
  {11686, 1064, 11, MANY | OMITEMPTY},  // selectableFields
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus
  {634, 1050, 1, MANY},  // conditions
  {11580, 1051, 2, 0},  // acceptedNames
  {11594, 0, 3, MANY},  // storedVersions
  {602, 4, 4, OMITEMPTY},  // observedGeneration
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion
  {48, 0, 1, 0},  // name
  {11609, 2, 2, 0},  // served
  {11616, 2, 3, 0},  // storage
  {11624, 1057, 4, OMITEMPTY | POINTER},  // schema
  {775, 1056, 5, OMITEMPTY | POINTER},  // subresources
  {11631, 1047, 6, MANY | OMITEMPTY},  // additionalPrinterColumns
  {11656, 2, 7, OMITEMPTY},  // deprecated
  {11667, 0, 8, OMITEMPTY | POINTER},  // deprecationWarning
  {11686, 1064, 9, MANY | OMITEMPTY},  // selectableFields
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale
  {11703, 0, 1, 0},  // specReplicasPath
  {11720, 0, 2, 0},  // statusReplicasPath
  {11739, 0, 3, OMITEMPTY | POINTER},  // labelSelectorPath
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources
  {548, 1115, 1, OMITEMPTY | POINTER},  // status
  {11757, 1055, 2, OMITEMPTY | POINTER},  // scale
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation
  {11763, 1060, 1, OMITEMPTY | POINTER},  // openAPIV3Schema
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation
  {10810, 0, 1, OMITEMPTY},  // description
  {695, 0, 2, OMITEMPTY},  // url
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON
  {11779, 1, 1, 0},  // -
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps
  {11781, 0, 1, OMITEMPTY},  // id
  {11784, 0, 2, OMITEMPTY},  // $schema
  {11792, 0, 3, OMITEMPTY | POINTER},  // $ref
  {10810, 0, 4, OMITEMPTY},  // description
  {893, 0, 5, OMITEMPTY},  // type
  {11498, 0, 6, OMITEMPTY},  // format
  {11797, 0, 7, OMITEMPTY},  // title
  {5097, 1059, 8, OMITEMPTY | POINTER},  // default
  {11803, 5, 9, OMITEMPTY | POINTER},  // maximum
  {11811, 2, 10, OMITEMPTY},  // exclusiveMaximum
  {11828, 5, 11, OMITEMPTY | POINTER},  // minimum
  {11836, 2, 12, OMITEMPTY},  // exclusiveMinimum
  {11853, 4, 13, OMITEMPTY | POINTER},  // maxLength
  {11863, 4, 14, OMITEMPTY | POINTER},  // minLength
  {11873, 0, 15, OMITEMPTY},  // pattern
  {11881, 4, 16, OMITEMPTY | POINTER},  // maxItems
  {11890, 4, 17, OMITEMPTY | POINTER},  // minItems
  {11899, 2, 18, OMITEMPTY},  // uniqueItems
  {11911, 5, 19, OMITEMPTY | POINTER},  // multipleOf
  {11922, 1059, 20, MANY | OMITEMPTY},  // enum
  {11927, 4, 21, OMITEMPTY | POINTER},  // maxProperties
  {11941, 4, 22, OMITEMPTY | POINTER},  // minProperties
  {8583, 0, 23, MANY | OMITEMPTY},  // required
  {1601, 1061, 24, OMITEMPTY | POINTER},  // items
  {11955, 1060, 25, MANY | OMITEMPTY},  // allOf
  {11961, 1060, 26, MANY | OMITEMPTY},  // oneOf
  {11967, 1060, 27, MANY | OMITEMPTY},  // anyOf
  {11973, 1060, 28, OMITEMPTY | POINTER},  // not
  {11977, 1060, 29, MAP | OMITEMPTY},  // properties
  {11988, 1062, 30, OMITEMPTY | POINTER},  // additionalProperties
  {12009, 1060, 31, MAP | OMITEMPTY},  // patternProperties
  {12027, 1063, 32, MAP | OMITEMPTY},  // dependencies
  {12040, 1062, 33, OMITEMPTY | POINTER},  // additionalItems
  {12056, 1060, 34, MAP | OMITEMPTY},  // definitions
  {12068, 1058, 35, OMITEMPTY | POINTER},  // externalDocs
  {12081, 1059, 36, OMITEMPTY | POINTER},  // example
  {12089, 2, 37, OMITEMPTY},  // nullable
  {12098, 2, 38, OMITEMPTY | POINTER},  // x-kubernetes-preserve-unknown-fields
  {12135, 2, 39, OMITEMPTY},  // x-kubernetes-embedded-resource
  {12166, 2, 40, OMITEMPTY},  // x-kubernetes-int-or-string
  {12193, 0, 41, MANY | OMITEMPTY},  // x-kubernetes-list-map-keys
  {12220, 0, 42, OMITEMPTY | POINTER},  // x-kubernetes-list-type
  {12243, 0, 43, OMITEMPTY | POINTER},  // x-kubernetes-map-type
  {12265, 1066, 44, MANY | OMITEMPTY},  // x-kubernetes-validations
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray
  {11624, 1060, 1, 0},  // schema
  {12290, 1060, 2, MANY},  // jSONSchemas
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool
  {12302, 2, 1, 0},  // allows
  {11624, 1060, 2, 0},  // schema
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray
  {11624, 1060, 1, 0},  // schema
  {12309, 0, 2, MANY},  // property
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField
  {11505, 0, 1, 0},  // jsonPath
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference
  {427, 0, 1, 0},  // namespace
  {48, 0, 2, 0},  // name
  {519, 0, 3, OMITEMPTY | POINTER},  // path
  {524, 3, 4, OMITEMPTY | POINTER},  // port
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule
  {12318, 0, 1, 0},  // rule
  {645, 0, 2, OMITEMPTY},  // message
  {660, 0, 3, OMITEMPTY},  // messageExpression
  {653, 0, 4, OMITEMPTY | POINTER},  // reason
  {5986, 0, 5, OMITEMPTY},  // fieldPath
  {12323, 2, 6, OMITEMPTY | POINTER},  // optionalOldSelf
  // apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig
  {678, 1065, 1, OMITEMPTY | POINTER},  // service
  {686, 1, 2, OMITEMPTY},  // caBundle
  {695, 0, 3, OMITEMPTY | POINTER},  // url
  // apimachinery.pkg.api.resource.Quantity
  {10073, 0, 1, 0},  // string
  // apimachinery.pkg.apis.meta.v1.Condition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {602, 4, 3, OMITEMPTY},  // observedGeneration
  {898, 1083, 4, 0},  // lastTransitionTime
  {653, 0, 5, 0},  // reason
  {645, 0, 6, 0},  // message
  // apimachinery.pkg.apis.meta.v1.DeleteOptions
  {12404, 4, 1, OMITEMPTY | POINTER},  // gracePeriodSeconds
  {12423, 1082, 2, OMITEMPTY | POINTER},  // preconditions
  {12437, 2, 3, OMITEMPTY | POINTER},  // orphanDependents
  {12454, 0, 4, OMITEMPTY | POINTER},  // propagationPolicy
  {12472, 0, 5, MANY | OMITEMPTY},  // dryRun
  {12479, 2, 6, OMITEMPTY | POINTER},  // ignoreStoreReadErrorWithClusterBreakingPotential
  // apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement
  {11, 0, 1, 0},  // key
  {2918, 0, 2, 0},  // operator
  {2927, 0, 3, MANY | OMITEMPTY},  // values
  // apimachinery.pkg.apis.meta.v1.FieldsV1
  {11779, 1, 1, 0},  // -
  // apimachinery.pkg.apis.meta.v1.GroupResource
  {1795, 0, 1, 0},  // group
  {708, 0, 2, 0},  // resource
  // apimachinery.pkg.apis.meta.v1.GroupVersionKind
  {1795, 0, 1, 0},  // group
  {814, 0, 2, 0},  // version
  {422, 0, 3, 0},  // kind
  // apimachinery.pkg.apis.meta.v1.LabelSelector
  {12528, 0, 1, MAP | OMITEMPTY},  // matchLabels
  {5602, 1076, 2, MANY | OMITEMPTY},  // matchExpressions
  // apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement
  {11, 0, 1, 0},  // key
  {2918, 0, 2, 0},  // operator
  {2927, 0, 3, MANY | OMITEMPTY},  // values
  // apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry
  {12540, 0, 1, OMITEMPTY},  // manager
  {12548, 0, 2, OMITEMPTY},  // operation
  {411, 0, 3, OMITEMPTY},  // apiVersion
  {11483, 1083, 4, OMITEMPTY | POINTER},  // time
  {12558, 0, 6, OMITEMPTY},  // fieldsType
  {12569, 1072, 7, OMITEMPTY | POINTER},  // fieldsV1
  {788, 0, 8, OMITEMPTY},  // subresource
  // apimachinery.pkg.apis.meta.v1.MicroTime
  {8325, 4, 1, 0},  // seconds
  {12578, 3, 2, 0},  // nanos
  // apimachinery.pkg.apis.meta.v1.ObjectMeta
  {48, 0, 1, OMITEMPTY},  // name
  {12584, 0, 2, OMITEMPTY},  // generateName
  {427, 0, 3, OMITEMPTY},  // namespace
  {12597, 0, 4, OMITEMPTY},  // selfLink
  {1607, 0, 5, OMITEMPTY},  // uid
  {3788, 0, 6, OMITEMPTY},  // resourceVersion
  {10439, 4, 7, OMITEMPTY},  // generation
  {12606, 1083, 8, OMITEMPTY | OMITZERO},  // creationTimestamp
  {12624, 1083, 9, OMITEMPTY | POINTER},  // deletionTimestamp
  {12642, 4, 10, OMITEMPTY | POINTER},  // deletionGracePeriodSeconds
  {12669, 0, 11, MAP | OMITEMPTY},  // labels
  {9446, 0, 12, MAP | OMITEMPTY},  // annotations
  {12676, 1080, 13, MANY | OMITEMPTY},  // ownerReferences
  {5225, 0, 14, MANY | OMITEMPTY},  // finalizers
  {12692, 1077, 17, MANY | OMITEMPTY},  // managedFields
  // apimachinery.pkg.apis.meta.v1.OwnerReference
  {422, 0, 1, 0},  // kind
  {48, 0, 3, 0},  // name
  {1607, 0, 4, 0},  // uid
  {411, 0, 5, 0},  // apiVersion
  {9565, 2, 6, OMITEMPTY | POINTER},  // controller
  {12706, 2, 7, OMITEMPTY | POINTER},  // blockOwnerDeletion
  // apimachinery.pkg.apis.meta.v1.PartialObjectMetadata
  {133, 1079, 1, OMITEMPTY},  // metadata
  // apimachinery.pkg.apis.meta.v1.Preconditions
  {1607, 0, 1, OMITEMPTY | POINTER},  // uid
  {3788, 0, 2, OMITEMPTY | POINTER},  // resourceVersion
  // apimachinery.pkg.apis.meta.v1.Time
  {8325, 4, 1, 0},  // seconds
  {12578, 3, 2, 0},  // nanos
  // apimachinery.pkg.runtime.RawExtension
  {11779, 1, 1, 0},  // -
  // apimachinery.pkg.runtime.TypeMeta
  {411, 0, 1, OMITEMPTY},  // apiVersion
  {422, 0, 2, OMITEMPTY},  // kind
  // apimachinery.pkg.runtime.Unknown
  {410, 1085, 1, INLINE},  // 
  {11779, 1, 2, 0},  // -
  {12725, 0, 3, 0},  // contentEncoding
  {12741, 0, 4, 0},  // contentType
  // apimachinery.pkg.util.intstr.IntOrString
  {893, 4, 1, 0},  // type
  {12753, 3, 2, 0},  // intVal
  {12760, 0, 3, 0},  // strVal
  // kube_aggregator.pkg.apis.apiregistration.v1.APIService
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1090, 2, OMITEMPTY},  // spec
  {548, 1091, 3, OMITEMPTY},  // status
  // kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
  {678, 1092, 1, OMITEMPTY | POINTER},  // service
  {1795, 0, 2, OMITEMPTY},  // group
  {814, 0, 3, OMITEMPTY},  // version
  {12767, 2, 4, OMITEMPTY},  // insecureSkipTLSVerify
  {686, 1, 5, OMITEMPTY},  // caBundle
  {12789, 3, 7, 0},  // groupPriorityMinimum
  {12810, 3, 8, 0},  // versionPriority
  // kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus
  {634, 1089, 1, MANY | OMITEMPTY},  // conditions
  // kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference
  {427, 0, 1, OMITEMPTY},  // namespace
  {48, 0, 2, OMITEMPTY},  // name
  {524, 3, 3, OMITEMPTY | POINTER},  // port
  // kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService
  {133, 1079, 1, OMITEMPTY},  // metadata
  {142, 1095, 2, OMITEMPTY},  // spec
  {548, 1096, 3, OMITEMPTY},  // status
  // kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition
  {893, 0, 1, 0},  // type
  {548, 0, 2, 0},  // status
  {898, 1083, 3, OMITEMPTY},  // lastTransitionTime
  {653, 0, 4, OMITEMPTY},  // reason
  {645, 0, 5, OMITEMPTY},  // message
  // kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec
  {678, 1097, 1, OMITEMPTY | POINTER},  // service
  {1795, 0, 2, OMITEMPTY},  // group
  {814, 0, 3, OMITEMPTY},  // version
  {12767, 2, 4, OMITEMPTY},  // insecureSkipTLSVerify
  {686, 1, 5, OMITEMPTY},  // caBundle
  {12789, 3, 7, 0},  // groupPriorityMinimum
  {12810, 3, 8, 0},  // versionPriority
  // kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus
  {634, 1094, 1, MANY | OMITEMPTY},  // conditions
  // kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference
  {427, 0, 1, OMITEMPTY},  // namespace
  {48, 0, 2, OMITEMPTY},  // name
  {524, 3, 3, OMITEMPTY | POINTER},  // port
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
  {3589, 6, OBJECT},  // 1009 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition
  {3595, 2, OBJECT},  // 1010 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion
  {3597, 3, OBJECT},  // 1011 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
  {3600, 6, OBJECT},  // 1012 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition
  {3606, 6, OBJECT},  // 1013 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames
  {3612, 6, OBJECT},  // 1014 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec
  {3618, 4, OBJECT},  // 1015 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus
  {3622, 9, OBJECT},  // 1016 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion
  {3631, 3, OBJECT},  // 1017 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale
  {3634, 2, OBJECT},  // 1018 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources
  {3636, 1, OBJECT},  // 1019 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation
  {3637, 2, OBJECT},  // 1020 apiextensions_apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation
  {3639, 1, RAW_JSON},  // 1021 apiextensions_apiserver.pkg.apis.apiextensions.v1.JSON
  {3640, 44, OBJECT},  // 1022 apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps
  {3684, 2, SCHEMA_OR_ARRAY},  // 1023 apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray
  {3686, 2, SCHEMA_OR_BOOL},  // 1024 apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool
  {3688, 2, SCHEMA_OR_STRINGS},  // 1025 apiextensions_apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray
  {3690, 1, OBJECT},  // 1026 apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField
  {3691, 4, OBJECT},  // 1027 apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference
  {3695, 6, OBJECT},  // 1028 apiextensions_apiserver.pkg.apis.apiextensions.v1.ValidationRule
  {3701, 3, OBJECT},  // 1029 apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig
  {3704, 2, OBJECT},  // 1030 apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion
  {3706, 6, OBJECT},  // 1031 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition
  {3712, 3, OBJECT},  // 1032 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion
  {3715, 3, OBJECT},  // 1033 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition
  {3718, 6, OBJECT},  // 1034 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition
  {3724, 6, OBJECT},  // 1035 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames
  {3730, 11, OBJECT},  // 1036 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec
  {3741, 4, OBJECT},  // 1037 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus
  {3745, 9, OBJECT},  // 1038 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion
  {3754, 3, OBJECT},  // 1039 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale
  {3757, 2, OBJECT},  // 1040 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources
  {3759, 1, OBJECT},  // 1041 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation
  {3760, 2, OBJECT},  // 1042 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation
  {3762, 1, RAW_JSON},  // 1043 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSON
  {3763, 44, OBJECT},  // 1044 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps
  {3807, 2, SCHEMA_OR_ARRAY},  // 1045 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray
  {3809, 2, SCHEMA_OR_BOOL},  // 1046 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool
  {3811, 2, SCHEMA_OR_STRINGS},  // 1047 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray
  {3813, 1, OBJECT},  // 1048 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.SelectableField
  {3814, 4, OBJECT},  // 1049 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference
  {3818, 6, OBJECT},  // 1050 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.ValidationRule
  {3824, 3, OBJECT},  // 1051 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig
  {3827, 1, QUANTITY},  // 1052 apimachinery.pkg.api.resource.Quantity
  {3828, 6, OBJECT},  // 1053 apimachinery.pkg.apis.meta.v1.Condition
  {3834, 6, OBJECT},  // 1054 apimachinery.pkg.apis.meta.v1.DeleteOptions
  {3840, 3, OBJECT},  // 1055 apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement
  {3843, 1, RAW_JSON},  // 1056 apimachinery.pkg.apis.meta.v1.FieldsV1
  {3844, 2, OBJECT},  // 1057 apimachinery.pkg.apis.meta.v1.GroupResource
  {3846, 3, OBJECT},  // 1058 apimachinery.pkg.apis.meta.v1.GroupVersionKind
  {3849, 2, OBJECT},  // 1059 apimachinery.pkg.apis.meta.v1.LabelSelector
  {3851, 3, OBJECT},  // 1060 apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement
  {3854, 7, OBJECT},  // 1061 apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry
  {3861, 2, MICRO_TIME},  // 1062 apimachinery.pkg.apis.meta.v1.MicroTime
  {3863, 15, OBJECT},  // 1063 apimachinery.pkg.apis.meta.v1.ObjectMeta
  {3878, 6, OBJECT},  // 1064 apimachinery.pkg.apis.meta.v1.OwnerReference
  {3884, 1, OBJECT},  // 1065 apimachinery.pkg.apis.meta.v1.PartialObjectMetadata
  {3885, 2, OBJECT},  // 1066 apimachinery.pkg.apis.meta.v1.Preconditions
  {3887, 2, TIME},  // 1067 apimachinery.pkg.apis.meta.v1.Time
  {3889, 1, RAW_JSON},  // 1068 apimachinery.pkg.runtime.RawExtension
  {3890, 2, OBJECT},  // 1069 apimachinery.pkg.runtime.TypeMeta
  {3892, 4, OBJECT},  // 1070 apimachinery.pkg.runtime.Unknown
  {3896, 3, INT_OR_STRING},  // 1071 apimachinery.pkg.util.intstr.IntOrString
  {3899, 3, OBJECT},  // 1072 kube_aggregator.pkg.apis.apiregistration.v1.APIService
  {3902, 5, OBJECT},  // 1073 kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition
  {3907, 7, OBJECT},  // 1074 kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
  {3914, 1, OBJECT},  // 1075 kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus
  {3915, 3, OBJECT},  // 1076 kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference
  {3918, 3, OBJECT},  // 1077 kube_aggregator.pkg.apis.apiregistration.v1beta1.APIService
  {3921, 5, OBJECT},  // 1078 kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition
  {3926, 7, OBJECT},  // 1079 kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec
  {3933, 1, OBJECT},  // 1080 kube_aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus
  {3934, 3, OBJECT},  // 1081 kube_aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference
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
  {3937, 0, OBJECT},  // 1098 apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus
  {3937, 0, OBJECT},  // 1099 apiextensions_apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus
};

// In the order of apiVersion and kind.
const struct kubernetes_kind kubernetes_kinds[] = {
  {12826, 12858, 6},  // admissionregistration.k8s.io/v1 MutatingAdmissionPolicy
  {12826, 12882, 7},  // admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding
  {12826, 12913, 11},  // admissionregistration.k8s.io/v1 MutatingWebhookConfiguration
  {12826, 12942, 20},  // admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy
  {12826, 12968, 21},  // admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding
  {12826, 13001, 26},  // admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration
  {13032, 12858, 36},  // admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy
  {13032, 12882, 37},  // admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding
  {13032, 12942, 45},  // admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy
  {13032, 12968, 46},  // admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding
  {13070, 12858, 58},  // admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy
  {13070, 12882, 59},  // admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding
  {13070, 12913, 63},  // admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration
  {13070, 12942, 70},  // admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy
  {13070, 12968, 71},  // admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding
  {13070, 13001, 76},  // admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration
  {13107, 13130, 80},  // apidiscovery.k8s.io/v2 APIGroupDiscovery
  {13148, 13130, 84},  // apidiscovery.k8s.io/v2beta1 APIGroupDiscovery
  {13176, 13200, 1011},  // apiextensions.k8s.io/v1 CustomResourceDefinition
  {13225, 13200, 1033},  // apiextensions.k8s.io/v1beta1 CustomResourceDefinition
  {13254, 13280, 1072},  // apiregistration.k8s.io/v1 APIService
  {13291, 13280, 1077},  // apiregistration.k8s.io/v1beta1 APIService
  {13322, 13330, 92},  // apps/v1 ControllerRevision
  {13322, 13349, 93},  // apps/v1 DaemonSet
  {13322, 13359, 98},  // apps/v1 Deployment
  {13322, 13370, 103},  // apps/v1 ReplicaSet
  {13322, 13381, 110},  // apps/v1 StatefulSet
  {13393, 13330, 117},  // apps/v1beta1 ControllerRevision
  {13393, 13359, 118},  // apps/v1beta1 Deployment
  {13393, 13406, 126},  // apps/v1beta1 Scale
  {13393, 13381, 129},  // apps/v1beta1 StatefulSet
  {13412, 13330, 136},  // apps/v1beta2 ControllerRevision
  {13412, 13349, 137},  // apps/v1beta2 DaemonSet
  {13412, 13359, 142},  // apps/v1beta2 Deployment
  {13412, 13370, 147},  // apps/v1beta2 ReplicaSet
  {13412, 13406, 154},  // apps/v1beta2 Scale
  {13412, 13381, 157},  // apps/v1beta2 StatefulSet
  {13425, 13450, 167},  // authentication.k8s.io/v1 SelfSubjectReview
  {13425, 13468, 169},  // authentication.k8s.io/v1 TokenRequest
  {13425, 13481, 172},  // authentication.k8s.io/v1 TokenReview
  {13493, 13450, 176},  // authentication.k8s.io/v1alpha1 SelfSubjectReview
  {13524, 13450, 179},  // authentication.k8s.io/v1beta1 SelfSubjectReview
  {13524, 13481, 181},  // authentication.k8s.io/v1beta1 TokenReview
  {13554, 13578, 188},  // authorization.k8s.io/v1 LocalSubjectAccessReview
  {13554, 13603, 193},  // authorization.k8s.io/v1 SelfSubjectAccessReview
  {13554, 13627, 195},  // authorization.k8s.io/v1 SelfSubjectRulesReview
  {13554, 13650, 197},  // authorization.k8s.io/v1 SubjectAccessReview
  {13670, 13578, 202},  // authorization.k8s.io/v1beta1 LocalSubjectAccessReview
  {13670, 13603, 207},  // authorization.k8s.io/v1beta1 SelfSubjectAccessReview
  {13670, 13627, 209},  // authorization.k8s.io/v1beta1 SelfSubjectRulesReview
  {13670, 13650, 211},  // authorization.k8s.io/v1beta1 SubjectAccessReview
  {13699, 13714, 216},  // autoscaling/v1 HorizontalPodAutoscaler
  {13699, 13406, 219},  // autoscaling/v1 Scale
  {13738, 13714, 229},  // autoscaling/v2 HorizontalPodAutoscaler
  {13753, 13762, 245},  // batch/v1 CronJob
  {13753, 13770, 248},  // batch/v1 Job
  {13753, 13774, 253},  // batch/v1 JobTemplateSpec
  {13790, 13762, 261},  // batch/v1beta1 CronJob
  {13790, 13774, 264},  // batch/v1beta1 JobTemplateSpec
  {13804, 13827, 265},  // certificates.k8s.io/v1 CertificateSigningRequest
  {13804, 13853, 269},  // certificates.k8s.io/v1 ClusterTrustBundle
  {13804, 13872, 272},  // certificates.k8s.io/v1 PodCertificateRequest
  {13894, 13853, 275},  // certificates.k8s.io/v1alpha1 ClusterTrustBundle
  {13923, 13827, 277},  // certificates.k8s.io/v1beta1 CertificateSigningRequest
  {13923, 13853, 281},  // certificates.k8s.io/v1beta1 ClusterTrustBundle
  {13923, 13872, 284},  // certificates.k8s.io/v1beta1 PodCertificateRequest
  {13951, 13974, 287},  // coordination.k8s.io/v1 Lease
  {13980, 14009, 289},  // coordination.k8s.io/v1alpha2 LeaseCandidate
  {14024, 13974, 291},  // coordination.k8s.io/v1beta1 Lease
  {14024, 14009, 292},  // coordination.k8s.io/v1beta1 LeaseCandidate
  {14052, 14072, 517},  // discovery.k8s.io/v1 EndpointSlice
  {14086, 14072, 524},  // discovery.k8s.io/v1beta1 EndpointSlice
  {14111, 14128, 527},  // events.k8s.io/v1 Event
  {14134, 14128, 529},  // events.k8s.io/v1beta1 Event
  {14156, 13349, 531},  // extensions/v1beta1 DaemonSet
  {14156, 13359, 536},  // extensions/v1beta1 Deployment
  {14156, 14175, 544},  // extensions/v1beta1 Ingress
  {14156, 14183, 554},  // extensions/v1beta1 NetworkPolicy
  {14156, 13370, 560},  // extensions/v1beta1 ReplicaSet
  {14156, 13406, 567},  // extensions/v1beta1 Scale
  {14197, 14229, 572},  // flowcontrol.apiserver.k8s.io/v1 FlowSchema
  {14197, 14240, 581},  // flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration
  {14267, 14229, 593},  // flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema
  {14267, 14240, 602},  // flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration
  {14304, 14229, 614},  // flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema
  {14304, 14240, 623},  // flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration
  {14341, 14229, 635},  // flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
  {14341, 14240, 644},  // flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration
  {14378, 14406, 654},  // imagepolicy.k8s.io/v1alpha1 ImageReview
  {14418, 14453, 89},  // internal.apiserver.k8s.io/v1alpha1 StorageVersion
  {14468, 14494, 658},  // lifecycle.k8s.io/v1alpha1 Eviction
  {14468, 14503, 660},  // lifecycle.k8s.io/v1alpha1 EvictionRequest
  {14519, 14534, 1065},  // meta.k8s.io/v1 PartialObjectMetadata
  {14556, 14577, 673},  // networking.k8s.io/v1 IPAddress
  {14556, 14175, 676},  // networking.k8s.io/v1 Ingress
  {14556, 14587, 678},  // networking.k8s.io/v1 IngressClass
  {14556, 14183, 690},  // networking.k8s.io/v1 NetworkPolicy
  {14556, 14600, 698},  // networking.k8s.io/v1 ServiceCIDR
  {14612, 14577, 703},  // networking.k8s.io/v1beta1 IPAddress
  {14612, 14175, 705},  // networking.k8s.io/v1beta1 Ingress
  {14612, 14587, 707},  // networking.k8s.io/v1beta1 IngressClass
  {14612, 14600, 719},  // networking.k8s.io/v1beta1 ServiceCIDR
  {14638, 14653, 723},  // node.k8s.io/v1 RuntimeClass
  {14666, 14653, 726},  // node.k8s.io/v1alpha1 RuntimeClass
  {14687, 14653, 730},  // node.k8s.io/v1beta1 RuntimeClass
  {14707, 14494, 732},  // policy/v1 Eviction
  {14707, 14717, 733},  // policy/v1 PodDisruptionBudget
  {14737, 14494, 736},  // policy/v1beta1 Eviction
  {14737, 14717, 737},  // policy/v1beta1 PodDisruptionBudget
  {14752, 14781, 741},  // rbac.authorization.k8s.io/v1 ClusterRole
  {14752, 14793, 742},  // rbac.authorization.k8s.io/v1 ClusterRoleBinding
  {14752, 14812, 744},  // rbac.authorization.k8s.io/v1 Role
  {14752, 14817, 745},  // rbac.authorization.k8s.io/v1 RoleBinding
  {14829, 14781, 749},  // rbac.authorization.k8s.io/v1alpha1 ClusterRole
  {14829, 14793, 750},  // rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding
  {14829, 14812, 752},  // rbac.authorization.k8s.io/v1alpha1 Role
  {14829, 14817, 753},  // rbac.authorization.k8s.io/v1alpha1 RoleBinding
  {14864, 14781, 757},  // rbac.authorization.k8s.io/v1beta1 ClusterRole
  {14864, 14793, 758},  // rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding
  {14864, 14812, 760},  // rbac.authorization.k8s.io/v1beta1 Role
  {14864, 14817, 761},  // rbac.authorization.k8s.io/v1beta1 RoleBinding
  {14898, 14917, 779},  // resource.k8s.io/v1 DeviceClass
  {14898, 14929, 790},  // resource.k8s.io/v1 DeviceTaintRule
  {14898, 14945, 801},  // resource.k8s.io/v1 ResourceClaim
  {14898, 14959, 805},  // resource.k8s.io/v1 ResourceClaimTemplate
  {14898, 14981, 806},  // resource.k8s.io/v1 ResourceClaimTemplateSpec
  {14898, 15007, 808},  // resource.k8s.io/v1 ResourceSlice
  {15021, 14929, 811},  // resource.k8s.io/v1alpha3 DeviceTaintRule
  {15021, 15046, 817},  // resource.k8s.io/v1alpha3 ResourcePoolStatusRequest
  {15072, 14917, 838},  // resource.k8s.io/v1beta1 DeviceClass
  {15072, 14945, 855},  // resource.k8s.io/v1beta1 ResourceClaim
  {15072, 14959, 859},  // resource.k8s.io/v1beta1 ResourceClaimTemplate
  {15072, 14981, 860},  // resource.k8s.io/v1beta1 ResourceClaimTemplateSpec
  {15072, 15007, 862},  // resource.k8s.io/v1beta1 ResourceSlice
  {15096, 14917, 879},  // resource.k8s.io/v1beta2 DeviceClass
  {15096, 14929, 890},  // resource.k8s.io/v1beta2 DeviceTaintRule
  {15096, 14945, 901},  // resource.k8s.io/v1beta2 ResourceClaim
  {15096, 14959, 905},  // resource.k8s.io/v1beta2 ResourceClaimTemplate
  {15096, 14981, 906},  // resource.k8s.io/v1beta2 ResourceClaimTemplateSpec
  {15096, 15007, 908},  // resource.k8s.io/v1beta2 ResourceSlice
  {15120, 15141, 910},  // scheduling.k8s.io/v1 PriorityClass
  {15155, 15182, 913},  // scheduling.k8s.io/v1alpha3 CompositePodGroup
  {15155, 15200, 921},  // scheduling.k8s.io/v1alpha3 PodGroup
  {15155, 15209, 931},  // scheduling.k8s.io/v1alpha3 Workload
  {15218, 15200, 946},  // scheduling.k8s.io/v1beta1 PodGroup
  {15218, 15141, 954},  // scheduling.k8s.io/v1beta1 PriorityClass
  {15218, 15209, 957},  // scheduling.k8s.io/v1beta1 Workload
  {15244, 15262, 960},  // storage.k8s.io/v1 CSIDriver
  {15244, 15272, 962},  // storage.k8s.io/v1 CSINode
  {15244, 15280, 966},  // storage.k8s.io/v1 CSIStorageCapacity
  {15244, 15299, 967},  // storage.k8s.io/v1 StorageClass
  {15244, 15312, 971},  // storage.k8s.io/v1 VolumeAttachment
  {15244, 15329, 975},  // storage.k8s.io/v1 VolumeAttributesClass
  {15351, 15280, 978},  // storage.k8s.io/v1alpha1 CSIStorageCapacity
  {15351, 15312, 979},  // storage.k8s.io/v1alpha1 VolumeAttachment
  {15351, 15329, 983},  // storage.k8s.io/v1alpha1 VolumeAttributesClass
  {15375, 15262, 985},  // storage.k8s.io/v1beta1 CSIDriver
  {15375, 15272, 987},  // storage.k8s.io/v1beta1 CSINode
  {15375, 15280, 991},  // storage.k8s.io/v1beta1 CSIStorageCapacity
  {15375, 15299, 992},  // storage.k8s.io/v1beta1 StorageClass
  {15375, 15312, 996},  // storage.k8s.io/v1beta1 VolumeAttachment
  {15375, 15329, 1000},  // storage.k8s.io/v1beta1 VolumeAttributesClass
  {15398, 15425, 1003},  // storagemigration.k8s.io/v1 StorageVersionMigration
  {15449, 15425, 1006},  // storagemigration.k8s.io/v1beta1 StorageVersionMigration
  {15481, 15484, 302},  // v1 Binding
  {15481, 15492, 313},  // v1 ComponentStatus
  {15481, 15508, 314},  // v1 ConfigMap
  {15481, 15518, 341},  // v1 Endpoints
  {15481, 14128, 348},  // v1 Event
  {15481, 15528, 375},  // v1 LimitRange
  {15481, 15539, 385},  // v1 Namespace
  {15481, 15549, 389},  // v1 Node
  {15481, 15554, 412},  // v1 PersistentVolume
  {15481, 15571, 413},  // v1 PersistentVolumeClaim
  {15481, 15593, 417},  // v1 PersistentVolumeClaimTemplate
  {15481, 15623, 423},  // v1 Pod
  {15481, 15627, 442},  // v1 PodTemplate
  {15481, 15639, 443},  // v1 PodTemplateSpec
  {15481, 15655, 454},  // v1 RangeAllocation
  {15481, 15671, 455},  // v1 ReplicationController
  {15481, 15693, 462},  // v1 ResourceQuota
  {15481, 15707, 473},  // v1 Secret
  {15481, 15714, 480},  // v1 Service
  {15481, 15722, 481},  // v1 ServiceAccount
};

const int kubernetes_kind_count = 184;

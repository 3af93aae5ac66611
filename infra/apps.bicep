// Two apps from one image: one answers people and keeps the clock, the other sends notes and grows with the queue.
param name string
param location string
param image string
param registryName string
param subnetId string
param workspaceId string
param identityId string
param botId string
param storageName string
param queueName string
param appId string
param tenants string
param contact string
param customHost string
param certificateId string
param tenantBudget int
param keepDays int
param webLeast int
param webMost int
param workersLeast int
param workersMost int

var port = 3978
var azureName = '${name}-web.${environment.properties.defaultDomain}'
var host = empty(customHost) ? azureName : customHost
var resourceUri = 'api://${host}/${appId}'

var identity = {
  type: 'UserAssigned'
  userAssignedIdentities: { '${identityId}': {} }
}

var registries = empty(registryName)
  ? []
  : [
      {
        server: '${registryName}.azurecr.io'
        identity: identityId
      }
    ]

// What every process is told; there is no secret among it.
var settings = [
  { name: 'MILEPOST_APP_ID', value: appId }
  { name: 'MILEPOST_BOT_ID', value: botId }
  { name: 'MILEPOST_MANAGED_IDENTITY', value: 'true' }
  { name: 'MILEPOST_TENANTS', value: tenants }
  { name: 'MILEPOST_AUDIENCE', value: resourceUri }
  { name: 'MILEPOST_HOST', value: host }
  { name: 'MILEPOST_CONTACT', value: contact }
  { name: 'MILEPOST_STORE', value: 'azure:${storageName}' }
  { name: 'MILEPOST_TENANT_BUDGET', value: string(tenantBudget) }
  { name: 'MILEPOST_KEEP_DAYS', value: keepDays == 0 ? '' : string(keepDays) }
  { name: 'PORT', value: string(port) }
]

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-apps'
  location: location
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    vnetConfiguration: { infrastructureSubnetId: subnetId }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

resource web 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-web'
  location: location
  identity: identity
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      registries: registries
      ingress: {
        external: true
        allowInsecure: false
        targetPort: port
        customDomains: empty(certificateId)
          ? []
          : [
              {
                name: customHost
                certificateId: certificateId
                bindingType: 'SniEnabled'
              }
            ]
      }
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'web'
          image: image
          env: concat(settings, [{ name: 'MILEPOST_ROLE', value: 'web' }])
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 15
              timeoutSeconds: 5
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: webLeast
        maxReplicas: webMost
        rules: [
          {
            name: 'people'
            http: { metadata: { concurrentRequests: '50' } }
          }
        ]
      }
    }
  }
}

resource workers 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-workers'
  location: location
  identity: identity
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: { registries: registries }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'worker'
          image: image
          command: ['node', 'bot/worker.ts']
          env: settings
          resources: { cpu: json('0.5'), memory: '1Gi' }
        }
      ]
      scale: {
        minReplicas: workersLeast
        maxReplicas: workersMost
        rules: [
          {
            name: 'pages'
            azureQueue: {
              accountName: storageName
              queueName: queueName
              queueLength: 4
              identity: identityId
            }
          }
        ]
      }
    }
  }
}

output host string = host
output azureHost string = azureName
output audience string = resourceUri
output domainProof string = environment.properties.customDomainConfiguration.customDomainVerificationId
output webId string = web.id
output workersId string = workers.id

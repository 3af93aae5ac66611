// Milepost for one company: read this file from top to bottom, each module is one part of the house.
// A private network, a storage account that knows no keys, one identity for everything, two apps, a bot, logs and alerts.
targetScope = 'resourceGroup'

@description('First part of every name; lower case letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'milepost'

@description('Where everything stands.')
param location string = resourceGroup().location

@description('The container image, with its registry and tag.')
param image string

@description('An Azure container registry in this resource group that holds the image; empty when everybody may pull it.')
param registryName string = ''

@description('Client id of the app registration that people sign in to.')
param appId string

@description('Ids of the tenants served, separated by commas; the one the app is registered in first.')
param tenants string = tenant().tenantId

@description('A page (https://…) or a mail address for people who are stuck.')
param contact string

@description('A host of your own, for instance milepost.northwind.example; empty for the one Azure gives.')
param customHost string = ''

@description('Resource id of the certificate of that host in the environment; empty until there is one.')
param certificateId string = ''

@description('Requests a second that Teams takes from us for one tenant.')
@minValue(1)
@maxValue(1000)
param tenantBudget int = 45
@description('Days a closed rollout is kept before it goes whole, from 30 on; 0: until somebody removes it.')
param keepDays int = 0

@description('Processes that answer people, at least: two survive the loss of one.')
@minValue(1)
param webLeast int = 2

@description('Processes that answer people, at most.')
param webMost int = 5

@description('Processes that send notes, at least.')
@minValue(1)
param workersLeast int = 1

@description('Processes that send notes, at most.')
param workersMost int = 10

@description('Where alerts are sent; empty for none.')
param alertMail string = ''

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Locally, three times at one place; over the zones of a region; or in a second region as well.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageCopies string = 'Standard_ZRS'

var unique = uniqueString(resourceGroup().id)

module network 'network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
  }
}

module identity 'identity.bicep' = {
  name: 'identity'
  params: {
    name: name
    location: location
    registryName: registryName
  }
}

module storage 'storage.bicep' = {
  name: 'storage'
  params: {
    name: take('${name}${unique}', 24)
    location: location
    copies: storageCopies
    subnetId: network.outputs.subnetId
    principalId: identity.outputs.principalId
  }
}

module logs 'logs.bicep' = {
  name: 'logs'
  params: {
    name: name
    location: location
    days: logDays
  }
}

module apps 'apps.bicep' = {
  name: 'apps'
  params: {
    name: name
    location: location
    image: image
    registryName: registryName
    subnetId: network.outputs.subnetId
    workspaceId: logs.outputs.workspaceId
    identityId: identity.outputs.id
    botId: identity.outputs.clientId
    storageName: storage.outputs.name
    queueName: storage.outputs.queueName
    appId: appId
    tenants: tenants
    contact: contact
    customHost: customHost
    certificateId: certificateId
    tenantBudget: tenantBudget
    keepDays: keepDays
    webLeast: webLeast
    webMost: webMost
    workersLeast: workersLeast
    workersMost: workersMost
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-${unique}'
    host: apps.outputs.host
    identityId: identity.outputs.id
    botId: identity.outputs.clientId
  }
}

module alerts 'alerts.bicep' = if (!empty(alertMail)) {
  name: 'alerts'
  params: {
    name: name
    location: location
    mail: alertMail
    workspaceId: logs.outputs.workspaceId
    webId: apps.outputs.webId
    workersId: apps.outputs.workersId
  }
}

@description('The host Teams reaches us under; it stands in the manifest and in the application id URI.')
output MILEPOST_HOST string = apps.outputs.host

@description('Who the bot is to Teams; it stands in the manifest.')
output MILEPOST_BOT_ID string = identity.outputs.clientId

@description('The application id URI the app registration exposes.')
output MILEPOST_AUDIENCE string = apps.outputs.audience

@description('The tables and the queue are in this account.')
output storageAccount string = storage.outputs.name

@description('A custom host needs this value in its TXT record asuid.<host>.')
output domainProof string = apps.outputs.domainProof

@description('A custom host is a CNAME of this one.')
output azureHost string = apps.outputs.azureHost

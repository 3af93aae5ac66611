// What somebody should hear of before people do. Each text searched for is one the program writes.
param name string
param location string
param mail string
param workspaceId string
param webId string
param workersId string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [
      {
        name: 'mail'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

// More than so many of these lines in a quarter of an hour: one is a hiccup that is tried again, many are not.
var searches = [
  {
    name: 'clock-late'
    says: 'Rollouts that are due cannot be looked at: reminders, digests and escalations are late.'
    texts: ['the clock could not be read', 'a rollout could not be looked at', 'a duty could not be carried out']
    most: 10
  }
  {
    name: 'clock-stands'
    says: 'The oldest rollout that is due waits for more than five minutes: the clock stands still.'
    texts: ['the clock is late']
    most: 3
  }
  {
    name: 'sends-fail'
    says: 'Pages of notes cannot be sent.'
    texts: ['a page could not be carried out', 'a page could not be handed back', 'the queue could not be read']
    most: 5
  }
  {
    name: 'requests-fail'
    says: 'Requests of people end in an error of ours.'
    texts: ['a request failed']
    most: 5
  }
]

resource found 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for search in searches: {
    name: '${name}-${search.name}'
    location: location
    properties: {
      description: search.says
      severity: 1
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      skipQueryValidation: true // the table is there once the first line was written
      criteria: {
        allOf: [
          {
            query: 'ContainerAppConsoleLogs | where Log has_any (dynamic(${string(search.texts)}))'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: search.most
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource serverErrors 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-5xx'
  location: 'global'
  properties: {
    description: 'People and Teams get answers of the 500s.'
    severity: 1
    enabled: true
    scopes: [webId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: '5xx'
          metricName: 'Requests'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
          dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

// An app that stands or starts again and again: nobody keeps the clock, or nobody sends.
resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for app in [{ id: webId, name: 'web' }, { id: workersId, name: 'workers' }]: {
    name: '${name}-${app.name}-restarts'
    location: 'global'
    properties: {
      description: 'The app ${app.name} starts again and again.'
      severity: 2
      enabled: true
      scopes: [app.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: 'restarts'
            metricName: 'RestartCount'
            timeAggregation: 'Maximum'
            operator: 'GreaterThan'
            threshold: 2
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]

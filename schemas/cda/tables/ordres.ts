/**
 * L'ordre et la cardinalité des enfants, à l'écriture des DTD : `x` une fois, `x?` au plus une, `x+` une au moins,
 * `x*` à volonté. En-tête : cda.md §3 à §7 [V] ; corps : l'ordre de CDA R2, que le schéma officiel impose [V].
 */
export type Ordres = Readonly<Record<string, string>>

const ROLE = 'id+ code? addr* telecom*'
const PARTICIPATIONS = 'subject? specimen* performer* author* informant* participant*'
const SUITES = 'entryRelationship* reference* precondition*'
const TETE = 'realmCode* typeId? templateId*'

export const ORDRES_ENTETE: Ordres = {
  ClinicalDocument:
    'realmCode typeId templateId+ id code title effectiveTime confidentialityCode languageCode setId versionNumber recordTarget author+ dataEnterer? informant* custodian informationRecipient* legalAuthenticator authenticator* participant* inFulfillmentOf* documentationOf+ relatedDocument? authorization* componentOf component',
  recordTarget: 'patientRole',
  patientRole: 'id+ addr* telecom* patient',
  patient:
    'id? name administrativeGenderCode birthTime maritalStatusCode? religiousAffiliationCode? raceCode? ethnicGroupCode? guardian* birthplace? languageCommunication*',
  author: 'functionCode? time assignedAuthor',
  assignedAuthor: `${ROLE} assignedPerson? assignedAuthoringDevice? representedOrganization?`,
  legalAuthenticator: 'time signatureCode assignedEntity',
  authenticator: 'time signatureCode assignedEntity',
  assignedEntity: `${ROLE} assignedPerson? representedOrganization?`,
  custodian: 'assignedCustodian',
  assignedCustodian: 'representedCustodianOrganization',
  representedCustodianOrganization: 'id+ name? telecom? addr?',
  representedOrganization: 'id* name* telecom* addr* standardIndustryClassCode?',
  intendedRecipient: 'id* addr* telecom* informationRecipient? receivedOrganization?',
  participant: 'functionCode? time associatedEntity',
  associatedEntity: 'id? code? addr* telecom* associatedPerson? scopingOrganization?',
  relatedEntity: 'code? addr* telecom* effectiveTime? relatedPerson?',
  inFulfillmentOf: 'order',
  documentationOf: 'serviceEvent',
  serviceEvent: 'id* code? effectiveTime? performer*',
  performer: 'functionCode? time? assignedEntity',
  relatedDocument: 'parentDocument',
  parentDocument: 'id code? text? setId? versionNumber?',
  componentOf: 'encompassingEncounter',
  encompassingEncounter:
    'id* code? effectiveTime dischargeDispositionCode? responsibleParty? encounterParticipant* location',
  healthCareFacility: 'id* code location? serviceProviderOrganization?',
}

export const ORDRES_CORPS: Ordres = {
  section: `${TETE} id? code? title? text? confidentialityCode? languageCode? subject? author* informant* entry* component*`,
  act: `${TETE} id* code text? statusCode? effectiveTime? priorityCode? languageCode? ${PARTICIPATIONS} ${SUITES}`,
  observation: `${TETE} id* code derivationExpr? text? statusCode? effectiveTime? priorityCode? repeatNumber? languageCode? value* interpretationCode* methodCode* targetSiteCode* ${PARTICIPATIONS} ${SUITES} referenceRange*`,
  organizer: `${TETE} id* code? statusCode? effectiveTime? ${PARTICIPATIONS} reference* precondition* component*`,
  procedure: `${TETE} id* code? text? statusCode? effectiveTime? priorityCode? languageCode? methodCode* approachSiteCode* targetSiteCode* ${PARTICIPATIONS} ${SUITES}`,
  substanceAdministration: `${TETE} id* code? text? statusCode? effectiveTime* priorityCode? repeatNumber? routeCode? approachSiteCode* doseQuantity? rateQuantity? maxDoseQuantity? administrationUnitCode? subject? specimen* consumable performer* author* informant* participant* ${SUITES}`,
  manufacturedProduct: `${TETE} id* manufacturedMaterial? manufacturedLabeledDrug? manufacturerOrganization?`,
  manufacturedMaterial: `${TETE} code? name? lotNumberText?`,
}

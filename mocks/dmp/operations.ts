import { ESPACES_XDS } from '../../schemas/xds/espaces.ts'
import {
  ACTIONS,
  OPERATIONS_DMP,
  type Operation,
  POINTS_ACCES,
  type PointAcces,
} from '../../schemas/xds/transactions.ts'
import type { ElementXml } from '../../schemas/xml/types.ts'
import { traiterListe } from './habilitations/lister.ts'
import { traiterPatients } from './habilitations/patients.ts'
import { traiterPose } from './habilitations/poser.ts'
import { traiterPatient } from './hl7/traiter.ts'
import type { Traiter } from './issue.ts'
import { traiterAlimentation } from './xds/alimentation/traiter.ts'
import { traiterMiseAJour } from './xds/mise-a-jour/traiter.ts'
import { traiterRecherche } from './xds/recherche/traiter.ts'
import { traiterRetrait } from './xds/retrait/traiter.ts'

interface OperationDmp {
  espace: string
  /** Élément du corps attendu. */
  element: string
  traiter: Traiter
}

/** Ce que chaque opération attend et qui la sert (dmp.md §2). */
export const TRAITEMENTS: Record<Operation, OperationDmp> = {
  patient: { espace: ESPACES_XDS.hl7, element: 'PRPA_IN201307UV02', traiter: traiterPatient },
  'autorisation-poser': {
    espace: ESPACES_XDS.habilitations,
    element: 'setAuthorization',
    traiter: traiterPose,
  },
  'autorisation-lister': {
    espace: ESPACES_XDS.habilitations,
    element: 'listAuthorizationByPatient',
    traiter: traiterListe,
  },
  'patients-lister': {
    espace: ESPACES_XDS.patients,
    element: 'patientList',
    traiter: traiterPatients,
  },
  alimentation: {
    espace: ESPACES_XDS.ihe,
    element: 'ProvideAndRegisterDocumentSetRequest',
    traiter: traiterAlimentation,
  },
  recherche: { espace: ESPACES_XDS.query, element: 'AdhocQueryRequest', traiter: traiterRecherche },
  retrait: {
    espace: ESPACES_XDS.ihe,
    element: 'RetrieveDocumentSetRequest',
    traiter: traiterRetrait,
  },
  'mise-a-jour': {
    espace: ESPACES_XDS.lcm,
    element: 'SubmitObjectsRequest',
    traiter: traiterMiseAJour,
  },
}

/** L'opération d'une action sur un point d'accès ; `null` quand elle n'y est pas servie. */
export function operationDe(point: PointAcces, action: string | null): Operation | null {
  const servies: readonly Operation[] = POINTS_ACCES[point]
  return servies.find((operation) => ACTIONS[operation][0] === action) ?? null
}

/** L'opération d'après le seul corps, pour un message sans action (réglage `ihe`). */
export function operationDuCorps(point: PointAcces, corps: ElementXml): Operation | null {
  const servies: readonly Operation[] = POINTS_ACCES[point]
  return (
    OPERATIONS_DMP.filter((nom) => servies.includes(nom)).find((nom) => estCorpsDe(nom, corps)) ??
    null
  )
}

/** Le corps est-il celui de cette opération ? */
export const estCorpsDe = (operation: Operation, { nom, espace }: ElementXml): boolean =>
  TRAITEMENTS[operation].element === nom && TRAITEMENTS[operation].espace === espace

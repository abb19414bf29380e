import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { attribut, descendre } from '../../../schemas/xml/parcourir.ts'
import { type Cx, memePatient } from '../cx.ts'
import { etatAutorisation } from '../droits/acces-dossier.ts'
import { caseDe } from '../droits/juger.ts'
import type { Contexte, Issue } from '../issue.ts'
import { ecrirePatient, type ReponsePatient } from './ecrire-reponse.ts'

const HL7 = ESPACES_XDS.hl7
const REGLE = { regle: 'dmp.existence', source: 'dmp.md §7.1 et §7.2', marque: 'V' } as const
const SYSTEME_RAISON = '1.2.250.1.213.1.1.4.11'

function lirePatient(contexte: Contexte): Cx | null {
  const chemin = [
    'controlActProcess',
    'queryByParameter',
    'parameterList',
    'patientIdentifier',
    'value',
  ]
  const valeur = descendre(contexte.corps, HL7, chemin)
  const racine = valeur && attribut(valeur, 'root')
  const extension = valeur && attribut(valeur, 'extension')
  return racine && extension ? { valeur: extension, autorite: racine } : null
}

function repondre(contexte: Contexte, patient: Cx, raison: string): ReponsePatient {
  const { appelant, depot, maintenant, personne, reglages } = contexte
  const dossier = depot.dossiers.trouver(patient.valeur)
  const connu = dossier?.oid === patient.autorite ? dossier : null
  const identite = personne(patient.valeur)
  if (caseDe('TD0.2', appelant, connu, reglages) === 'non')
    return { genre: 'refus', code: 'DMPAccessDeniedByRightsService' }
  if (!connu || !identite) return { genre: 'absent' }
  return {
    genre: 'trouve',
    dossier: connu,
    identite,
    autorisation: etatAutorisation(appelant, connu, depot.autorisations, maintenant),
    medecinTraitant: connu.medecinTraitant === appelant.ps,
    oppositions: raison === 'CNSLT_DATA',
  }
}

const CODES = { refus: 'refus', absent: 'NF', trouve: 'OK' } as const

/** TD0.2 et TD1.3a : existence du dossier, autorisation de l'appelant, état (dmp.md §7.1, §7.2). */
export function traiterPatient(contexte: Contexte): Issue {
  const { corps, appelant, maintenant } = contexte
  const patient = lirePatient(contexte)
  const code = descendre(corps, HL7, ['controlActProcess', 'reasonCode'])
  const raison = (code && attribut(code, 'code')) ?? ''
  const refuser = (message: string, faute: 'MOCK_MESSAGE' | 'MOCK_PATIENT'): Issue => ({
    faute,
    prefixe: 'Impossible d’effectuer un test d’existence : ',
    ecarts: [{ ...REGLE, message }],
  })
  if (!patient)
    return refuser('patientIdentifier/value manque (root et extension).', 'MOCK_MESSAGE')
  if (code && attribut(code, 'codeSystem') !== SYSTEME_RAISON)
    return refuser(`reasonCode est du système ${SYSTEME_RAISON}.`, 'MOCK_MESSAGE')
  if (!['TEST_EXST', 'CNSLT_DATA'].includes(raison))
    return refuser(`reasonCode « ${raison} » inconnu.`, 'MOCK_MESSAGE')
  if (appelant.patient && !memePatient(appelant.patient, patient))
    return refuser('Le patient du VIHF n’est pas celui de la demande.', 'MOCK_PATIENT')
  const reponse = repondre(contexte, patient, raison)
  return {
    corps: ecrirePatient(reponse, { corps, patient, raison, maintenant }),
    code: reponse.genre === 'refus' ? reponse.code : CODES[reponse.genre],
    refusee: reponse.genre === 'refus',
    transaction: raison === 'CNSLT_DATA' ? 'TD1.3a' : 'TD0.2',
    ins: patient.valeur,
    documents: [],
    pieces: [],
    ecarts: [],
  }
}

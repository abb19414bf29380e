import type { Assertion } from '../../../insi/lecture/faits.ts'
import { type ControleApcv, refuserAnomalies } from './types.ts'

const REGLE = {
  regle: 'apcv.assertion',
  source: 'ins.md §15 et §4',
  marque: 'V',
  ligne: 0,
} as const
const AGE_MAX_MINUTES = 60
const FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName'

function defauts(assertion: Assertion, maintenant: Date): readonly (string | false)[] {
  const age = (maintenant.getTime() - Date.parse(assertion.emiseLe ?? '')) / 60_000
  return [
    assertion.version !== '2.0' && `Version « ${assertion.version} » : 2.0 est attendu.`,
    assertion.formatEmetteur !== FORMAT && 'Issuer n’est pas au format X509SubjectName.',
    // Pro Santé Connect ne lit pas l'ApCV : la carte du professionnel signe (ins.md §15 [V]).
    assertion.qualificatif !== 'CPS' &&
      `NameQualifier « ${assertion.qualificatif} » : une carte CPS est attendue.`,
    !assertion.nom && 'Subject/NameID manque.',
    !assertion.signee && 'Une assertion de carte est signée.',
    !assertion.attributs.get('identifiantFacturation')?.[0] &&
      'L’attribut identifiantFacturation manque ou est vide.',
    !(age >= -5 && age <= AGE_MAX_MINUTES) &&
      `Assertion émise il y a ${Math.round(age)} minutes, limite ${AGE_MAX_MINUTES} [C].`,
    assertion.refusSignature ?? false,
  ]
}

/** Une assertion de carte de professionnel, signée, récente, avec son identifiant de facturation. */
export const assertionCps: ControleApcv = ({ message, maintenant }, { reglages }) => {
  if (!message || reglages.assertion === 'off') return null
  const [assertion, ...autres] = message.assertions
  const messages = assertion
    ? [...defauts(assertion, maintenant), autres.length > 0 && 'Une seule assertion est attendue.']
    : ['L’assertion du professionnel manque.']
  return refuserAnomalies(
    'harness_apcv_assertion',
    messages.filter((m) => m !== false).map((texte) => ({ ...REGLE, message: texte })),
  )
}

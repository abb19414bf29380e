import type { Assertion, Faits } from '../lecture/faits.ts'
import { professionnelle } from './assertions.ts'
import { type Controle, refuserAnomalies } from './types.ts'

const REGLE = { regle: 'insi.assertion-forme', source: 'ins.md §4', marque: 'V', ligne: 0 } as const
const CARTES = ['CPS', 'CPF', 'CPE', 'CDE', 'CPA']
const FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName'

function defauts(assertion: Assertion, nombre: number): readonly (string | false)[] {
  const { qualificatif } = assertion
  const carte = qualificatif !== null && CARTES.includes(qualificatif)
  return [
    nombre > 2 && `${nombre} assertions : deux au plus, professionnel et Vitale.`,
    assertion.version !== '2.0' && `Version « ${assertion.version} » : 2.0 est attendu.`,
    !/^_/.test(assertion.id ?? '') && 'L’attribut ID commence par un souligné.',
    Number.isNaN(Date.parse(assertion.emiseLe ?? '')) &&
      'IssueInstant manque ou n’est pas une date.',
    assertion.formatEmetteur !== FORMAT && 'Issuer n’est pas au format X509SubjectName.',
    !assertion.nom && 'Subject/NameID manque.',
    !carte && qualificatif !== 'PSC' && `NameQualifier « ${qualificatif} » inconnu.`,
    carte && !assertion.signee && `Une assertion ${qualificatif} est signée par la carte.`,
  ]
}

/** Présence et forme de l'assertion d'un professionnel : signée par une carte, ou PSC non signée. */
export const assertionForme: Controle = (faits: Faits, { reglages }) => {
  const assertion = professionnelle(faits)
  if (reglages.assertion === 'off' || faits.certificat || !assertion) return null
  const nombre = faits.message?.assertions.length ?? 0
  const messages = defauts(assertion, nombre).filter((defaut) => defaut !== false)
  return refuserAnomalies(
    'harness_assertion',
    messages.map((message) => ({ ...REGLE, message })),
  )
}

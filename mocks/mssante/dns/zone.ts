import { OPERATEURS } from '../boites/operateurs.ts'
import type { LieuMss } from '../resumer.ts'
import { type DonneeDns, type QuestionDns, TYPES_DNS } from './paquet.ts'

/** Nom de l'opérateur, porté par son certificat. */
export const HOTE_OPERATEUR = 'mss.operateur-a.test'

const DOMAINES = OPERATEURS.flatMap(({ domaines }) => domaines)

/** Services annoncés par SRV, et le port de chacun (RFC 6186 §3, RFC 8314 §5.1). */
const services = ({ ports }: LieuMss): Readonly<Record<string, number>> => ({
  '_imap._tcp': ports.imapStarttls,
  '_imaps._tcp': ports.imap,
  '_submission._tcp': ports.smtpStarttls,
  '_submissions._tcp': ports.smtp,
})

/** Ce que la zone du banc sait d'un nom ; `null` : il n'existe pas (mssante.md §5 [I]). */
export function resoudre(
  { nom, type }: Pick<QuestionDns, 'nom' | 'type'>,
  lieu: LieuMss,
): readonly DonneeDns[] | null {
  const domaine = DOMAINES.find((d) => nom === d || nom.endsWith(`.${d}`))
  const tete = domaine === undefined ? '' : nom.slice(0, -domaine.length - 1)
  if (nom === HOTE_OPERATEUR || tete === 'autoconfig')
    return type === TYPES_DNS.A ? [{ type: 'A', adresse: '127.0.0.1' }] : []
  const port = services(lieu)[tete]
  if (port === undefined) return null
  return type === TYPES_DNS.SRV ? [{ type: 'SRV', port, cible: HOTE_OPERATEUR }] : []
}

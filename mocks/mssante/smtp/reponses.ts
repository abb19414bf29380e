import type { EnvMss } from '../env.ts'
import type { SuiviSmtp } from './session.ts'

/** Les mécanismes que EHLO annonce : PLAIN seulement à qui montre un bon certificat (mssante.md §4). */
export function mecanismes({ certificat }: SuiviSmtp): string {
  return certificat && certificat.defaut === null ? 'AUTH XOAUTH2 PLAIN' : 'AUTH XOAUTH2'
}

/** EHLO tel que l'opérateur le dit : rien sur AUTH avant TLS. */
function ajusterAnnonces(
  lignes: readonly string[],
  suivi: SuiviSmtp,
  chiffrement: 'offert' | 'absent',
): readonly string[] {
  return lignes.flatMap((ligne) => {
    if (ligne === 'STARTTLS' && chiffrement === 'absent') return []
    if (!ligne.startsWith('AUTH ')) return ligne
    return suivi.tls ? mecanismes(suivi) : []
  })
}

interface Reponse {
  code: number
  data: unknown
}

/** Textes de la bibliothèque, et ce que l'opérateur dit à leur place (mssante.md §4). */
const TEXTES: Readonly<Record<string, string>> = {
  'Error: Username and Password not accepted': '5.7.8 jeton refuse',
  'Error: invalid userdata': '5.5.2 reponse mal formee',
  'Authentication aborted': '5.7.0 authentification abandonnee',
}

/** Ce qui part vraiment : l'accueil en panne, les annonces de EHLO, les textes du banc. */
export function traduireReponse(
  env: Pick<EnvMss, 'pannes' | 'reglages'>,
  suivi: SuiviSmtp,
  { code, data }: Reponse,
): Reponse | 'couper' {
  if (suivi.perdreReponse) return 'couper'
  if (code === 220 && env.pannes.prendre({ endpoint: 'smtp', etape: 'ACCUEIL' }, 'greet-421'))
    return { code: 421, data: '4.3.2 service indisponible' }
  if (code === 250 && Array.isArray(data))
    return { code, data: ajusterAnnonces(data, suivi, env.reglages().chiffrement) }
  return { code, data: (typeof data === 'string' ? TEXTES[data] : undefined) ?? data }
}

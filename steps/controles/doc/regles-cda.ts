import type { Constat } from '../../../reports/campagne/types.ts'
import { jugerSelonNosRegles } from '../../../schemas/cda/juger-selon-nos-regles.ts'
import { controler } from '../controle.ts'

const DITES_MAX = 3

/**
 * DOC.02 à DOC.07 : le document suit la structure et les tables du CI-SIS que le banc sait contrôler
 * sans import ; les règles officielles importées se jouent avec « segur valider ».
 */
export function reglesCda(octets: Uint8Array): Constat {
  const { document, constats } = jugerSelonNosRegles(octets)
  const graves = constats.filter(({ gravite }) => gravite === 'bloquante')
  const dites = graves.slice(0, DITES_MAX).map((a) => `${a.regle} (${a.lieu}) : ${a.message}`)
  const reste = graves.length - dites.length
  return controler({
    id: 'doc.regles-cda',
    conforme: document !== null && graves.length === 0,
    attendu: 'un document CDA R2 sans faute bloquante',
    observe:
      dites.length === 0
        ? 'aucune faute bloquante'
        : [...dites, reste > 0 ? `et ${reste} autre(s)` : ''].filter(Boolean).join(' ; '),
    ou: graves[0]?.lieu ?? 'document CDA',
    action: graves[0]?.remede ?? '',
    source: 'volet Structuration minimale du CI-SIS ; cda.md §3 à §13 [V]',
  })
}

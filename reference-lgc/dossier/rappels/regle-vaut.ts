import { type Entree, valeurDe } from '../entree.ts'
import { enAld, intituleDe } from '../lire.ts'
import type { RegleRappel } from './reglage.ts'

const nu = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Ce que la règle reconnaît dans une pathologie en cours, dit au médecin ; `null` si elle n'y vaut pas. */
export function regleVaut({ critere, valeur }: RegleRappel, pathologie: Entree): string | null {
  const nom = intituleDe(pathologie)
  const protocole = valeurDe(pathologie, 'protocole')
  if (critere === 'ald') return enAld(pathologie) ? `${nom} (ALD)` : null
  if (critere === 'protocole')
    return protocole !== '' && nu(protocole).includes(nu(valeur))
      ? `Protocole « ${protocole} »`
      : null
  const reconnu =
    nu(nom).includes(nu(valeur)) || nu(valeurDe(pathologie, 'code')).startsWith(nu(valeur))
  return reconnu ? nom : null
}

import { chargerReferentiels } from '../../rem/index.ts'
import { lireFeatures } from '../couverture/lire-features.ts'
import { DOSSIER_FEATURES } from '../couverture/scenarios-automatises.ts'
import type { ProblemeFeature } from '../couverture/types.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { type Controle, vu } from './types.ts'

function refuser(problemes: readonly ProblemeFeature[]): ErreurSegur {
  const details = problemes.map(({ fichier, ligne, phrase }) => `${fichier}:${ligne} ${phrase}`)
  const [syntaxe] = problemes.filter(({ genre }) => genre === 'syntaxe')
  if (syntaxe !== undefined)
    return new ErreurSegur('SEGUR-FEA-003', { raison: syntaxe.phrase }, { details })
  return new ErreurSegur('SEGUR-FEA-001', { nombre: problemes.length }, { details })
}

/** Lève SEGUR-FEA-001 ou 003 quand un scénario écrit n'est rattaché à rien ; rend leur nombre. */
export function verifierEtiquettes(): number {
  const { scenarios, problemes } = lireFeatures(DOSSIER_FEATURES, chargerReferentiels())
  if (problemes.length > 0) throw refuser(problemes)
  return scenarios.length
}

export const etiquettes: Controle = {
  id: 'etiquettes',
  titre: 'Scénarios écrits',
  verifier() {
    return vu(`${verifierEtiquettes()} scénarios, toutes leurs étiquettes sont au catalogue`)
  },
}

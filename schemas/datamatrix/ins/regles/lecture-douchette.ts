import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.lecture-douchette',
  source: 'ins.md §11',
  marque: 'V',
  gravite: 'information',
} as const

/** Une douchette peut ajouter un préfixe ou remplacer le séparateur : on l'accepte et on le dit (ins.md §11 [V]). */
export const lectureDouchette: RegleIns = ({ prefixe, substituts }) => {
  const ajouts = [
    ...(prefixe === null ? [] : [`le préfixe ${prefixe} a été ôté`]),
    ...substituts.map((s) => `« ${montrer(s)} » a été lu comme le séparateur GS`),
  ]
  if (ajouts.length === 0) return []
  return [
    situer(REGLE, {
      lieu: 'contenu',
      message: `Contenu reçu d’une douchette : ${ajouts.join(' ; ')}.`,
      remede: 'Rien : le symbole lui-même n’est pas en cause.',
    }),
  ]
}

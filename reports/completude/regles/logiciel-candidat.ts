import type { RegleCampagne } from '../types.ts'

/** Le LGC livré avec le banc, un logiciel faussé ou une répétition ne se déposent pas (conception.md §3 et §7). */
export const logicielCandidat: RegleCampagne = ({ lue: { campagne } }) => {
  const raisons = [
    campagne.cible === 'reference' && 'jouée sur le LGC de référence, qui n’est candidat à rien',
    campagne.mutations.length > 0 && `logiciel faussé exprès : ${campagne.mutations.join(', ')}`,
    campagne.repetition && 'campagne lancée en répétition',
  ].filter((raison) => raison !== false)
  if (raisons.length === 0) return []
  return [
    {
      id: 'dossier.logiciel-candidat',
      gravite: 'bloquant',
      observe: `Rien de cette campagne ne se dépose : ${raisons.join(' ; ')}.`,
      suite: `Jouez la campagne sur votre logiciel : npx segur campagne --rem ${campagne.rem.code} --cible <votre pilote, ou guide>`,
      source: 'conception.md §3',
      marque: 'déduit',
    },
  ]
}

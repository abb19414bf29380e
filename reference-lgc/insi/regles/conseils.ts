import type { ReponseInsi } from '../reponse.ts'

/** Que faire ensuite, pour une réponse sans identité à reprendre (ins.md §10.2 [V]). */
export function conseils(reponse: ReponseInsi): readonly string[] {
  if (reponse.genre === 'absente')
    return [
      "Vérifiez l'orthographe du nom et du premier prénom sur le titre d'identité.",
      'Essayez les autres prénoms du titre, un par un, puis ensemble.',
      "Pour un nom ou un prénom composé, essayez l'autre ordre.",
      'Ou lisez la carte Vitale du patient.',
    ]
  if (reponse.genre === 'plusieurs')
    return [
      'Complétez les prénoms, puis le code du lieu de naissance, et interrogez de nouveau.',
      'Ou lisez la carte Vitale du patient.',
    ]
  return []
}

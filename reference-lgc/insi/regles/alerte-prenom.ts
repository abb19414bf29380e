import type { Mutations } from '../../mutations/interrupteur.ts'
import { debutDeListe } from '../../patients/regles/premier-prenom-coherent.ts'

/** INS.14 : le premier prénom n'est pas remplacé, mais une incohérence avec la liste se voit. */
export function alertePremierPrenom(
  premierPrenom: string,
  listePrenoms: string,
  mutations: Mutations,
): string | null {
  if (listePrenoms === '' || debutDeListe(premierPrenom, listePrenoms)) return null
  const alerte = `Le premier prénom de naissance « ${premierPrenom} » n'est pas le début de la liste des prénoms de naissance « ${listePrenoms} ». Vérifiez-le sur le titre d'identité.`
  return mutations.choisir<string | null>('alerte-prenom-absente', alerte, () => null)
}

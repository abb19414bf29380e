import fc from 'fast-check'
import { grouperMatricule } from '../../../schemas/datamatrix/ins/expliquer.ts'
import type { IdentiteTiree } from '../identite.ts'
import { type Contradiction, type Propriete, tenir } from '../propriete.ts'
import type { SujetEprouve } from '../sujet.ts'
import { tirerIdentite } from '../tirer-identite.ts'

function contredire({ numero }: IdentiteTiree, sujet: SujetEprouve): Contradiction {
  const matricule = numero + sujet.cle(numero)
  const affiche = sujet.grouper(matricule)
  if (affiche.replaceAll(' ', '') !== matricule) return `« ${affiche} » ne rend pas ${matricule}`
  // Sexe, année, mois, département, commune, rang, clé (ins.md §7 [C]).
  const longueurs = affiche.split(' ').map((groupe) => groupe.length)
  if (longueurs.join(' ') !== '1 2 2 2 3 3 2')
    return `« ${affiche} » n’est pas groupé 1 2 2 2 3 3 2`
  return affiche === grouperMatricule(matricule)
    ? null
    : `« ${affiche} » n’est pas groupé comme le banc`
}

/** Le matricule affiché se relit : rien n'y est perdu, et ses groupes sont les siens. */
export const groupes: Propriete = {
  nom: 'groupes',
  titre: 'matricule affiché par groupes',
  nombre: 'identites',
  preparer: (sujet) =>
    fc.asyncProperty(tirerIdentite, async (identite) => tenir(contredire(identite, sujet))),
}

import fc from 'fast-check'
import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import type { IdentiteTiree } from '../identite.ts'
import { type Contradiction, type Propriete, tenir } from '../propriete.ts'
import type { SujetEprouve } from '../sujet.ts'
import { tirerIdentite } from '../tirer-identite.ts'

/**
 * Reste par 97, chiffre après chiffre, la Corse comptée en retranchant un ou deux millions au département 20 :
 * un troisième chemin, qu'aucun des deux codes n'emprunte.
 */
function reste(numero: string): number {
  const retrait =
    numero.slice(5, 7) === '2A' ? 1_000_000 : numero.slice(5, 7) === '2B' ? 2_000_000 : 0
  const horner = [...numero.replace(/[AB]/, '0')].reduce(
    (somme, chiffre) => (somme * 10 + Number(chiffre)) % 97,
    0,
  )
  return (((horner - retrait) % 97) + 97) % 97
}

function contredire({ numero }: IdentiteTiree, sujet: SujetEprouve): Contradiction {
  const deux = { logiciel: sujet.cle(numero), banc: cleMatricule(numero) }
  if (deux.logiciel !== deux.banc)
    return `clé de ${numero} : ${deux.logiciel} pour le logiciel, ${deux.banc} pour le banc`
  const cle = Number(deux.banc)
  if (cle < 1 || cle > 97) return `la clé ${deux.banc} de ${numero} n’est pas de 01 à 97`
  // Numéro et clé ont une somme multiple de 97 : c'est la définition (ins.md §7 [V]).
  return (reste(numero) + cle) % 97 === 0
    ? null
    : `${numero} et sa clé ${deux.banc} n’ont pas une somme multiple de 97`
}

/** Le logiciel et le banc calculent la même clé, et cette clé est juste. */
export const cleDuMatricule: Propriete = {
  nom: 'cle',
  titre: 'clé du matricule',
  nombre: 'identites',
  preparer: (sujet) =>
    fc.asyncProperty(tirerIdentite, async (identite) => tenir(contredire(identite, sujet))),
}

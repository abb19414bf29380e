import fc from 'fast-check'
import { lireSymboles } from '../../../schemas/datamatrix/symbole/lire-document.ts'
import { REGLES_SYMBOLE_INS } from '../../../schemas/datamatrix/symbole/regles/index.ts'
import type { IdentiteTiree } from '../identite.ts'
import { type Impression, imprimer } from '../imprimer.ts'
import { type Contradiction, type Propriete, tenir } from '../propriete.ts'
import type { SujetEprouve } from '../sujet.ts'
import { tirerIdentite } from '../tirer-identite.ts'
import { contredireContenu } from './contenu.ts'

/** Une impression puis une numérisation : taille du module, marge, inclinaison, contraste, bruit. */
const tirerImpression: fc.Arbitrary<Impression> = fc.record({
  pointsParModule: fc.integer({ min: 4, max: 7 }),
  marge: fc.integer({ min: 2, max: 5 }),
  quarts: fc.integer({ min: 0, max: 3 }),
  degres: fc.integer({ min: -8, max: 8 }),
  encre: fc.integer({ min: 0, max: 60 }),
  papier: fc.integer({ min: 170, max: 255 }),
  bruit: fc.integer({ min: 0, max: 25 }),
  graine: fc.integer({ min: 1, max: 1_000_000 }),
})

/** Part de la correction d'erreurs que le bruit laisse intacte : la note « B » d'ISO/IEC 15415. */
const MARGE_MIN = 0.5

async function contredire(
  identite: IdentiteTiree,
  impression: Impression,
  sujet: SujetEprouve,
): Promise<Contradiction> {
  const matricule = identite.numero + sujet.cle(identite.numero)
  const ecrit = sujet.ecrire(identite, matricule)
  const { symboles } = await lireSymboles(imprimer(sujet.dessiner(ecrit), impression))
  const [symbole] = symboles
  if (symbole === undefined) return 'aucun symbole lu dans l’image'
  if (symboles.length > 1) return `${symboles.length} symboles lus, un seul est dessiné`
  if (symbole.texte !== ecrit) return 'le texte lu n’est pas le texte écrit'
  // La correction d'erreurs cacherait un symbole mal dessiné : le bruit tiré n'en consomme pas tant.
  if (symbole.marge < MARGE_MIN)
    return `il ne reste que ${symbole.marge} de la correction d’erreurs`
  const defaut = REGLES_SYMBOLE_INS.flatMap((regle) => regle(symbole)).find(
    ({ gravite }) => gravite === 'bloquante',
  )
  if (defaut) return `${defaut.regle} : ${defaut.message}`
  return contredireContenu(symbole.texte, identite, matricule)
}

/** Le symbole dessiné par le logiciel, imprimé puis numérisé de travers, est relu par le banc. */
export const image: Propriete = {
  nom: 'image',
  titre: 'datamatrix dessiné, numérisé, relu',
  nombre: 'images',
  preparer: (sujet) =>
    fc.asyncProperty(tirerIdentite, tirerImpression, async (identite, impression) =>
      tenir(await contredire(identite, impression, sujet)),
    ),
}

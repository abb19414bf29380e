import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Contenu } from '../contenu.ts'
import { identiteImprimee } from '../mentions.ts'
import { nomSignataire } from '../signataire.ts'
import { ecrireIdentite } from './cadre-identite.ts'
import { ecrireCorps } from './corps.ts'
import { ecrireEnTete } from './en-tete.ts'
import { octetsDe, ouvrirFeuille } from './feuille.ts'
import { ecrirePieds } from './pieds.ts'

/** Le document sur le papier, en PDF/A-1b : même contenu, mêmes octets. */
export async function composerPdf(contenu: Contenu, mutations: Mutations): Promise<Buffer> {
  const doc = ouvrirFeuille({
    titre: contenu.titre,
    auteur: nomSignataire(contenu.auteur),
    date: new Date(contenu.termineLe),
  })
  const sousEnTete = ecrireEnTete(doc, contenu.auteur)
  const sousIdentite = ecrireIdentite(doc, sousEnTete, identiteImprimee(contenu, mutations))
  ecrireCorps(doc, sousIdentite + 20, contenu)
  ecrirePieds(doc, contenu)
  return octetsDe(doc)
}

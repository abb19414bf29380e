import type { Mutations } from '../../mutations/interrupteur.ts'
import { identiteImprimee } from '../mentions.ts'
import type { Contenu } from '../modele/contenu.ts'
import { nomSignataire } from '../signataire.ts'
import { ecrireIdentite } from './cadre-identite.ts'
import { ecrireCorps } from './corps.ts'
import { ecrireDestinataires } from './destinataires.ts'
import { ecrireEnTete } from './en-tete.ts'
import { octetsDe, ouvrirFeuille } from './feuille.ts'
import { ecrirePieds, reserverPieds } from './pieds.ts'

/** Le document sur le papier, en PDF/A-1b : même contenu, mêmes octets. */
export async function composerPdf(contenu: Contenu, mutations: Mutations): Promise<Buffer> {
  const mention = mutations.choisir('papier-sans-mention-rgpd', contenu.mentionRgpd, () => '')
  const ordonnance = contenu.corps.genre === 'medicaments'
  const doc = ouvrirFeuille({
    titre: contenu.titre,
    auteur: nomSignataire(contenu.auteur),
    date: new Date(contenu.termineLe),
    marquePdfA: mutations.choisir('ordonnance-sans-marque-pdf-a', true, () => !ordonnance),
    embarquee: mutations.choisir('ordonnance-police-non-embarquee', true, () => !ordonnance),
  })
  reserverPieds(doc, contenu, mention)
  const sousEnTete = ecrireEnTete(doc, contenu)
  const sousIdentite = ecrireIdentite(doc, sousEnTete, identiteImprimee(contenu, mutations))
  const date = sousIdentite + 12
  const haut = ecrireDestinataires(doc, date, contenu, mutations)
  ecrireCorps(doc, { haut, date }, contenu, mutations)
  ecrirePieds(doc, contenu, { mention, mutations })
  return octetsDe(doc)
}

import type { Horloge } from '../contrat.ts'
import type { Commande } from '../service.ts'
import type { EtatAnnuaire } from './etat.ts'
import { EXTRACTIONS, estExtraction } from './extraction/catalogue.ts'
import { ecrireTexte } from './extraction/ecrire.ts'
import { horodatage, publication } from './jeu/dates.ts'

/** Au-delà, un contrôle prendrait trop de mémoire : il lit l'archive comme un logiciel. */
const TEXTE_MAX = 50_000_000

/** Ce que le banc lit sans passer par l'API : le texte d'une extraction, sans que le journal l'apprenne. */
export function lecturesAnnuaire(etat: EtatAnnuaire, horloge: Horloge): Record<string, Commande> {
  return {
    async 'extraction/:nom'(c) {
      const nom = c.req.param('nom') ?? ''
      if (!estExtraction(nom)) return c.json({ erreurs: [`Extraction inconnue : ${nom}.`] }, 404)
      const [fichier] = EXTRACTIONS[nom]
      let corps = ''
      for (const morceau of ecrireTexte(fichier, etat.jeu())) {
        corps += morceau
        if (corps.length > TEXTE_MAX)
          return c.json({ erreurs: ['Extraction trop grande pour être lue ici.'] }, 413)
      }
      return c.text(corps)
    },
    /** Le nom daté de chaque extraction, tel que le service le dit à cet instant. */
    async extractions(c) {
      const date = horodatage(publication(horloge.maintenant(), etat.jour))
      return c.json({ noms: Object.keys(EXTRACTIONS).map((nom) => `${nom}_${date}.zip`) })
    },
  }
}

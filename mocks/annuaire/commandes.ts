import { z } from 'zod'
import type { Horloge } from '../contrat.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { Commande } from '../service.ts'
import type { EtatAnnuaire } from './etat.ts'
import { SCHEMA_REGLAGES_ANNUAIRE } from './reglages.ts'

const SCHEMA_JOUR = z.strictObject({ n: z.int().min(1).max(2) })

/** Ni barre ni fin de ligne : une extraction n'a pas d'échappement (annuaire.md §2.1 [V]). */
const texte = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^|\p{Cc}]+$/u)

const SCHEMA_BOITE = z
  .strictObject({
    rpps: z
      .string()
      .regex(/^\d{11}$/)
      .optional(),
    /** Identifiant national d'une structure, `1`+FINESS ou `4`+rang. */
    structure: texte(20).optional(),
    /** Adresse à ajouter ; absente, `remplace` est seulement retirée. */
    adresse: texte(254).optional(),
    remplace: texte(254).optional(),
    type: z.enum(['PER', 'CAB', 'ORG', 'APP']).optional(),
    service: texte(120).nullable().default(null),
    dematerialisation: z.boolean().default(true),
  })
  .refine(({ rpps, structure }) => (rpps === undefined) !== (structure === undefined), {
    message: 'attend « rpps » ou « structure », l’un des deux',
  })
  .refine(({ adresse, remplace }) => adresse !== undefined || remplace !== undefined, {
    message: 'attend « adresse », « remplace » ou les deux',
  })

/** Les commandes propres à l'Annuaire : le jour, une boîte changée, les réglages (annuaire.md §8). */
export function commandesAnnuaire(etat: EtatAnnuaire, horloge: Horloge): Record<string, Commande> {
  return {
    async day(c) {
      const lu = await lireJson(c, SCHEMA_JOUR)
      if ('reponse' in lu) return lu.reponse
      etat.changerJour(lu.corps.n)
      return c.json({ jour: etat.jour })
    },
    async mailbox(c) {
      const lu = await lireJson(c, SCHEMA_BOITE)
      if ('reponse' in lu) return lu.reponse
      const { rpps, structure = '', adresse, remplace, type, service, dematerialisation } = lu.corps
      const defaut = rpps === undefined ? 'ORG' : 'PER'
      etat.retoucher({
        cible: rpps ?? structure,
        remplace: remplace ?? null,
        boite:
          adresse === undefined
            ? null
            : { adresse, type: type ?? defaut, service, description: null, dematerialisation },
        date: horloge.maintenant(),
      })
      return c.json({ cible: rpps ?? structure })
    },
    async reglages(c) {
      const lu = await lireJson(c, SCHEMA_REGLAGES_ANNUAIRE)
      if ('reponse' in lu) return lu.reponse
      etat.regler(lu.corps)
      return c.json(etat.reglages)
    },
  }
}

import { z } from 'zod'

const identifiant = z.string().trim().min(1).max(60)

/** Ce que l'on demande de jouer, tel que le formulaire le dit et que l'état le garde. */
export const DEMANDE = z.object({
  rem: identifiant,
  profils: z.array(z.string().trim().min(1).max(200)).max(50),
  chapitres: z.array(identifiant).max(100),
  exigences: z.array(identifiant).max(1000),
  scenarios: z.array(identifiant).max(2000),
  preuves: z.array(identifiant).max(2000),
  /** `reference`, `guide`, ou le chemin d'un pilote. */
  cible: z.string().trim().min(1).max(1000),
  mutations: z.array(identifiant).max(50),
  repetition: z.boolean(),
  /** Chemin absolu d'une campagne interrompue, à poursuivre. */
  reprendre: z.string().max(1000).nullable(),
})
export type DemandeCampagne = z.infer<typeof DEMANDE>

import { z } from 'zod'
import { MARQUES } from '../types.ts'
import { chapitre, profil } from './entete.ts'
import { environnementExige } from './environnement.ts'
import { exigence } from './exigence.ts'
import { texte } from './texte.ts'

/** Toute différence dit ce qui change, en une phrase, et ce qui l'établit. */
const preuveDuChangement = {
  phrase: texte,
  source: texte,
  passage: texte,
  marque: z.enum(MARQUES),
}

/** Les champs changés d'une exigence héritée ; `null` en retire un. */
const champs = exigence.omit({ id: true }).partial().extend({
  reprise_va2: texte.nullable().optional(),
  condition: texte.nullable().optional(),
  environnement_exige: environnementExige.nullable().optional(),
  scenarios_de: texte.nullable().optional(),
  note: texte.nullable().optional(),
})

/** Les différences qu'un référentiel peut avoir avec celui dont il hérite. */
export const difference = z.discriminatedUnion('operation', [
  z.strictObject({ operation: z.literal('ajouter-profil'), profil, ...preuveDuChangement }),
  z.strictObject({ operation: z.literal('retirer-profil'), profil: texte, ...preuveDuChangement }),
  z.strictObject({ operation: z.literal('ajouter-chapitre'), chapitre, ...preuveDuChangement }),
  z.strictObject({ operation: z.literal('ajouter-exigence'), exigence, ...preuveDuChangement }),
  z.strictObject({
    operation: z.literal('retirer-exigence'),
    exigence: texte,
    ...preuveDuChangement,
  }),
  z.strictObject({
    operation: z.literal('modifier-exigence'),
    exigence: texte,
    champs,
    ...preuveDuChangement,
  }),
  z.strictObject({
    operation: z.literal('dater-opposables'),
    version: texte,
    regle: texte,
    ...preuveDuChangement,
  }),
])

import { closeSync, openSync, writeSync } from 'node:fs'
import type { Envelope } from '@cucumber/messages'
import { z } from 'zod'

const essai = z.string()
const date = z.string()

/** Ce qu'une campagne dit d'elle-même au fil de l'eau, une ligne JSON par fait : la console le lit. */
export const FAIT_SUIVI = z.discriminatedUnion('genre', [
  z.object({ genre: z.literal('preparation'), pid: z.number(), date }),
  z.object({
    genre: z.literal('dossier'),
    /** Chemin absolu de la campagne. */
    dossier: z.string(),
    /** Scénarios à jouer, dans l'ordre. */
    scenarios: z.array(z.string()),
    /** Où les services simulés de chaque poste se laissent interroger. */
    postes: z
      .array(
        z.object({
          controle: z.string().nullable(),
          /** Quand les services sont ouverts au réseau ; ce fichier n'est lisible que de son auteur. */
          jeton: z.string().nullable().optional(),
          simules: z.array(z.string()),
        }),
      )
      .optional(),
  }),
  z.object({
    genre: z.literal('scenario'),
    /** Distingue les exemples d'un même scénario. */
    essai,
    scenario: z.string(),
    titre: z.string(),
    etapes: z.array(z.string()),
    /** De chaque étape : `Context`, `Action`, `Outcome` ou `Unknown`. */
    roles: z.array(z.string()).optional(),
    date,
  }),
  z.object({ genre: z.literal('etape'), essai, rang: z.number() }),
  z.object({ genre: z.literal('scenario-fin'), essai, date }),
  z.object({ genre: z.literal('redaction'), date }),
  z.object({
    genre: z.literal('refus'),
    code: z.string(),
    message: z.string(),
    remede: z.string(),
    details: z.array(z.string()),
  }),
  z.object({ genre: z.literal('fin'), code: z.number(), date }),
])
export type FaitSuivi = z.infer<typeof FAIT_SUIVI>

/** Où la campagne écrit son suivi. */
export interface Suivi {
  noter(fait: FaitSuivi): void
  fermer(): void
}

export const SANS_SUIVI: Suivi = { noter: () => undefined, fermer: () => undefined }

/** Une ligne, un appel d'écriture : un lecteur voit un fait entier, ou rien. */
export function ouvrirSuivi(fichier: string): Suivi {
  const fd = openSync(fichier, 'a', 0o600)
  return {
    noter: (fait) => void writeSync(fd, `${JSON.stringify(fait)}\n`),
    fermer: () => closeSync(fd),
  }
}

const maintenant = () => new Date().toISOString()

/** Traduit les messages de cucumber en faits ; `nommer` rend l'identifiant du scénario. */
export function suivreMessages(
  { noter }: Suivi,
  nommer: (etiquettes: readonly string[]) => string,
): (message: Envelope) => void {
  const pickles = new Map<string, NonNullable<Envelope['pickle']>>()
  const cas = new Map<string, NonNullable<Envelope['testCase']>>()
  const essais = new Map<string, string>()
  const etapesDe = (id: string) =>
    cas.get(id)?.testSteps.filter(({ pickleStepId }) => pickleStepId !== undefined) ?? []

  return ({ pickle, testCase, testCaseStarted, testStepStarted, testCaseFinished }) => {
    if (pickle) pickles.set(pickle.id, pickle)
    if (testCase) cas.set(testCase.id, testCase)
    if (testCaseStarted) {
      const { id, testCaseId } = testCaseStarted
      const joue = pickles.get(cas.get(testCaseId)?.pickleId ?? '')
      essais.set(id, testCaseId)
      noter({
        genre: 'scenario',
        essai: id,
        scenario: nommer(joue?.tags.map(({ name }) => name) ?? []),
        titre: joue?.name ?? '',
        etapes: joue?.steps.map(({ text }) => text) ?? [],
        roles: joue?.steps.map(({ type }) => type ?? 'Unknown') ?? [],
        date: maintenant(),
      })
    }
    if (testStepStarted) {
      const { testCaseStartedId: enCours, testStepId } = testStepStarted
      const rang = etapesDe(essais.get(enCours) ?? '').findIndex(({ id }) => id === testStepId)
      if (rang >= 0) noter({ genre: 'etape', essai: enCours, rang })
    }
    if (testCaseFinished)
      noter({
        genre: 'scenario-fin',
        essai: testCaseFinished.testCaseStartedId,
        date: maintenant(),
      })
  }
}

import { z } from 'zod'
import { masquer } from '../../../../reports/index.ts'

const ENTREES = z.object({
  entrees: z.array(
    z.object({
      id: z.number(),
      horodatage: z.string(),
      appelant: z.string().nullable(),
      operation: z.string().nullable(),
      resultat: z.string(),
      code: z.string().nullable(),
      ecarts: z.array(z.object({ regle: z.string(), message: z.string() })),
    }),
  ),
})

/** Un message qu'un service simulé a vu, sans son corps : la preuve que le geste a eu lieu. */
export interface MessageVu {
  service: string
  heure: string
  appelant: string
  operation: string
  resultat: string
  ecarts: readonly { regle: string; message: string }[]
}

export interface PosteSimule {
  controle: string | null
  /** Ouverte au réseau, l'API de contrôle demande un jeton. */
  jeton?: string | null | undefined
  simules: readonly string[]
}

const DELAI_MS = 2_000

async function lireJournal({ controle, jeton }: PosteSimule, service: string, depuis: number) {
  const adresse = `${controle}/_mock/${service}/journal?depuis=${depuis}`
  const reponse = await fetch(adresse, {
    headers: jeton ? { authorization: `Bearer ${jeton}` } : {},
    signal: AbortSignal.timeout(DELAI_MS),
  })
  return ENTREES.parse(await reponse.json()).entrees
}

/** Ce que les services simulés voient passer, à partir d'un repère. */
export function suivreTrafic() {
  const reperes = new Map<string, number>()
  let vus: MessageVu[] = []

  const releverService = async (poste: PosteSimule, service: string): Promise<void> => {
    const cle = `${poste.controle} ${service}`
    const entrees = await lireJournal(poste, service, reperes.get(cle) ?? 0)
    const dernier = entrees.at(-1)
    if (dernier) reperes.set(cle, dernier.id)
    vus.push(
      ...entrees.map(({ horodatage, appelant, operation, resultat, code, ecarts }) => ({
        service,
        heure: horodatage,
        appelant: masquer(appelant ?? ''),
        operation: masquer(operation ?? 'opération inconnue'),
        resultat: code === null ? resultat : `${resultat} (${code})`,
        ecarts: ecarts.map(({ regle, message }) => ({ regle, message: masquer(message) })),
      })),
    )
  }

  /** Relève les journaux ; un service qui ne répond pas n'empêche pas les autres. */
  const relever = async (postes: readonly PosteSimule[]): Promise<readonly MessageVu[]> => {
    const services = postes.flatMap((poste) =>
      poste.controle === null ? [] : poste.simules.map((service) => releverService(poste, service)),
    )
    await Promise.allSettled(services)
    return vus
  }

  return {
    relever,
    vus: (): readonly MessageVu[] => vus,
    /** Une étape commence : ce qui est déjà passé n'en prouve rien. */
    async repartir(postes: readonly PosteSimule[]): Promise<void> {
      await relever(postes)
      vus = []
    },
  }
}

import { lireUn } from '../base/base.ts'
import type { OptionsAnnuaire } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { charger } from './chargement/charger.ts'
import { creerProgres, type EtatProgres } from './chargement/progres.ts'
import { type Rapport, solderChargementsInterrompus } from './chargement/rapport.ts'
import { retirerNeuves } from './chargement/tables.ts'
import { accesAux } from './chargement/telecharger.ts'
import { actualiser } from './fhir/actualiser.ts'
import { creerClientFhir } from './fhir/client.ts'
import { prochainPassage } from './frequence/prochain.ts'
import { type Frequence, lireReglage, type ReglageAnnuaire } from './frequence/reglage.ts'

/** Le logiciel regarde l'heure souvent : un poste éteint la nuit charge dès le matin. */
const RONDE_MS = 60_000
export const AUTOMATIQUE = 'Automatique'

export interface Annuaire {
  /** Charge de lui-même quand l'heure réglée est passée. */
  passerSiDu(): void
  /** Lance un chargement, sauf s'il y en a un ; la page n'attend pas. */
  lancer(origine: string, options?: { forcer?: boolean }): void
  /** Où en est le chargement en cours ; `null` quand il n'y en a pas. */
  enCours(): EtatProgres | null
  /** La fin du chargement en cours. */
  attendre(): Promise<void>
  reglage(): ReglageAnnuaire
  prochain(): Date | null
  /** Redemande une personne à l'ANS, tout de suite ; `null` sans API. Rejette avec une phrase. */
  actualiser: ((identifiant: string) => Promise<'presente' | 'absente'>) | null
  abandonner(): void
  fermer(): void
}

/** L'annuaire du cabinet : chargé à l'heure dite, en arrière-plan. */
export function creerAnnuaire(
  noyau: Noyau,
  options: OptionsAnnuaire,
  rapprocher: (rapport: Rapport) => void,
): Annuaire {
  const { base, horloge, mutations } = noyau
  let arret = new AbortController()
  let travail: { fin: Promise<void>; progres: ReturnType<typeof creerProgres> } | null = null
  const { fhir } = options
  const client = fhir === null ? null : creerClientFhir({ ...options, fhir })
  solderChargementsInterrompus(base)
  retirerNeuves(base)

  const reglage = () => lireReglage(base, horloge.maintenant())

  /** Un essai manqué compte : le suivant vient à l'heure réglée, ou à la demande. */
  function prochain(regle = reglage()): Date | null {
    const dernier = lireUn<{ le: string | null }>(
      base,
      'SELECT max(le) AS le FROM annuaire_chargement',
    )?.le
    const maintenant = horloge.maintenant()
    // Une horloge ramenée en arrière ne bloque pas le chargement jusqu'à la date passée.
    const valables = [regle.depuis, dernier].filter((le) => le && new Date(le) <= maintenant)
    const depuis = valables.toSorted().at(-1)
    return prochainPassage(regle, depuis ? new Date(depuis) : maintenant)
  }

  function lancer(origine: string, { forcer = false } = {}): void {
    if (travail) return
    const progres = creerProgres()
    const { signal } = arret
    const fin = charger(noyau, () => accesAux(options), {
      ...{ origine, forcer, signal, progres, rapprocher },
      departements: reglage().departements,
    })
      .catch((erreur: unknown) => {
        if (!signal.aborted) console.error('Erreur du logiciel', erreur)
      })
      .finally(() => {
        if (travail?.progres === progres) travail = null
      })
    travail = { fin, progres }
  }

  function passerSiDu(): void {
    const regle = reglage()
    const suivie = mutations.choisir<Frequence>(
      'ann-frequence-ignoree',
      regle.frequence,
      () => 'quotidienne',
    )
    const due = prochain({ ...regle, frequence: suivie })
    if (!due || due > horloge.maintenant()) return
    if (!mutations.active('ann-sans-automatique')) lancer(AUTOMATIQUE)
  }

  function abandonner(): void {
    arret.abort()
    arret = new AbortController()
    travail = null
  }

  const ronde = setInterval(passerSiDu, RONDE_MS).unref()
  return {
    ...{ passerSiDu, lancer, reglage, abandonner },
    prochain: () => prochain(),
    actualiser: client && ((identifiant) => actualiser(noyau, client, identifiant)),
    enCours: () => travail?.progres.etat() ?? null,
    attendre: () => travail?.fin ?? Promise.resolve(),
    fermer() {
      clearInterval(ronde)
      arret.abort()
    },
  }
}

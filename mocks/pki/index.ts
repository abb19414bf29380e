import { join, resolve } from 'node:path'
import { PERSONNE_PAR_DEFAUT } from '../personnes/personnes.ts'
import { nomPersonne } from './demandes.ts'
import {
  DOSSIER_PERSONNES,
  FICHIER_CA,
  FICHIER_CRL,
  type FichiersCertificat,
  fichiersDe,
  MARQUE,
} from './fichiers.ts'
import { installerDossier } from './installer-dossier.ts'
import { type MarqueIgc, marqueUtilisable } from './marque.ts'

export interface OptionsPki {
  /** Dossier de l'IGC, créé au premier appel ; à exclure de git. */
  dossier: string
  /** Noms et adresses du certificat de serveur, en plus de localhost, 127.0.0.1 et ::1. */
  nomsServeur?: readonly string[]
  /** Adresse HTTP où une autre machine lira les listes de révocation, `http://10.0.0.5:9400/pki`. */
  publication?: string | undefined
  /** Heure réelle : les certificats ne suivent pas l'horloge du banc. */
  maintenant?: () => Date
}

export interface Pki {
  dossier: string
  /** Racine et intermédiaires, PEM. */
  ca: string
  /** Toutes les listes de révocation, PEM. */
  crl: string
  /** Temps mis à ouvrir ou à produire l'IGC, en millisecondes. */
  dureeMs: number
  /** Faux quand elle vient d'être produite. */
  reutilisee: boolean
  /** Fichiers d'un certificat d'igc-sante.md §5, `lgc-insi-auto` ; ceux des personnes après `completer`. */
  fichiers(nom: string): FichiersCertificat
  /** Engendre les certificats de toutes les personnes du fichier commun, une fois (quelques secondes). */
  completer(): Promise<void>
}

const PAR_DEFAUT = nomPersonne(PERSONNE_PAR_DEFAUT)
const NOMS_SERVEUR = ['localhost', '127.0.0.1', '::1']

/**
 * Ouvre l'IGC de test du dossier, ou la produit : absente, à moins de sept jours de sa fin, d'une
 * autre version, privée d'un nom de serveur demandé ou publiée ailleurs (igc-sante.md §5 [C]). Environ une seconde la
 * première fois, quelques millisecondes ensuite. Lève si le dossier n'est pas inscriptible.
 */
export async function ouvrirPki(options: OptionsPki): Promise<Pki> {
  const debut = performance.now()
  const dossier = resolve(options.dossier)
  const maintenant = options.maintenant ?? (() => new Date())
  const nomsServeur = [...new Set([...NOMS_SERVEUR, ...(options.nomsServeur ?? [])])]
  const marqueBonne = async (chemin: string): Promise<MarqueIgc | null> => {
    const marque = await marqueUtilisable(chemin, maintenant())
    const aJour =
      marque !== null &&
      nomsServeur.every((nom) => marque.nomsServeur.includes(nom)) &&
      (options.publication === undefined || marque.publication === options.publication)
    return aJour ? marque : null
  }
  const produite = await installerDossier(dossier, {
    marque: MARQUE,
    estBon: async (chemin) => (await marqueBonne(chemin)) !== null,
    async produire(temporaire) {
      // Chargé seulement pour produire : la cryptographie pèse sur chaque démarrage.
      const { produireOrganisations } = await import('./produire-organisations.ts')
      await produireOrganisations({
        dossier: temporaire,
        maintenant: maintenant(),
        nomsServeur,
        publication: options.publication ?? null,
      })
    },
  })
  const personnes = join(dossier, DOSSIER_PERSONNES)
  return {
    dossier,
    ca: join(dossier, FICHIER_CA),
    crl: join(dossier, FICHIER_CRL),
    dureeMs: Math.round(performance.now() - debut),
    reutilisee: !produite,
    fichiers: (nom) =>
      fichiersDe(nom.startsWith('cps-') && !nom.startsWith(PAR_DEFAUT) ? personnes : dossier, nom),
    async completer() {
      const marque = await marqueBonne(dossier)
      if (!marque) throw new Error(`L’IGC de test du dossier ${dossier} n’est plus utilisable.`)
      await installerDossier(personnes, {
        marque: MARQUE,
        estBon: async (chemin) => (await marqueUtilisable(chemin, maintenant()))?.id === marque.id,
        async produire(temporaire) {
          const { produirePersonnes } = await import('./produire-personnes.ts')
          await produirePersonnes(dossier, marque, {
            dossier: temporaire,
            maintenant: maintenant(),
            nomsServeur: [],
            publication: marque.publication,
          })
        },
      })
    },
  }
}

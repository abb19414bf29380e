import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Referentiel } from '../../../rem/index.ts'
import type { FichierManifeste } from '../../../reports/manifeste/types.ts'
import { lireManifeste } from '../../../reports/manifeste/verifier.ts'
import { lireCampagne } from '../../../reports/modele/lire-campagne.ts'
import type { CampagneLue } from '../../../reports/modele/types.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { raisonDe } from '../../ligne/raison.ts'
import { empreinteEtat } from './empreinte-etat.ts'
import { type FicheCampagne, lireFiche } from './fiche.ts'
import { adresseFichier, cleDe } from './fichiers.ts'
import { creerMemoire } from './memoire.ts'

/** Les campagnes du dossier, relues à leur changement seulement. */
export interface Campagnes {
  racine: string
  /** Les plus récentes d'abord. */
  noms(): readonly string[]
  /** Les dossiers de campagne qui ne se lisent pas, et pourquoi : montrés, jamais ignorés. */
  illisibles(): readonly { nom: string; raison: string }[]
  existe(nom: string): boolean
  /** Chemin absolu. Lève SEGUR-CAM-002 quand ce nom n'est pas celui d'une campagne. */
  dossier(nom: string): string
  /** L'essentiel, sans relire les étapes. */
  fiche(nom: string): FicheCampagne
  /** Tout : scénarios, étapes, preuves. Lève SEGUR-CAM-002. */
  lire(nom: string): CampagneLue
  /** Ce que son manifeste liste ; vide tant qu'elle n'en a pas. */
  manifeste(nom: string): ManifesteLu
  /** Où le navigateur lit un fichier de la campagne ; `chemin` est relatif à elle. */
  adresseFichier(nom: string, chemin: string): string
}

/** Le manifeste d'une campagne, prêt à être cherché. */
export interface ManifesteLu {
  fichiers: readonly FichierManifeste[]
  /** Le fichier du dossier, par numéro de preuve. */
  preuves: ReadonlyMap<string, FichierManifeste>
}

/** Un nom de dossier de campagne : ni chemin, ni fichier caché, ni le lien « derniere ». */
const NOM = /^(?!derniere$)[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/

interface Sources {
  racine: string
  referentiel(code: string, revision: string): Referentiel
  /** Secret qui signe les adresses des fichiers. */
  secret: string
}

/** Combien de campagnes entières restent en mémoire : la courante, et celles que l'on compare. */
const LUES_MAX = 8
const FICHES_MAX = 2000

export function creerCampagnes({ racine, referentiel, secret }: Sources): Campagnes {
  const lues = creerMemoire<CampagneLue>(LUES_MAX)
  const fiches = creerMemoire<FicheCampagne>(FICHES_MAX)
  const manifestes = creerMemoire<ManifesteLu>(LUES_MAX)
  const cles = new Map<string, string>()
  const chemin = (nom: string) => path.join(racine, nom)
  const empreinte = (nom: string) => (NOM.test(nom) ? empreinteEtat(chemin(nom)) : null)

  const exiger = (nom: string): string => {
    const trouvee = empreinte(nom)
    if (trouvee === null) throw new ErreurSegur('SEGUR-CAM-002', { dossier: nom })
    return trouvee
  }

  const fiche = (nom: string) => fiches.lire(nom, exiger(nom), () => lireFiche(chemin(nom)))
  const candidates = () =>
    listerDossiers(racine)
      .filter((nom) => empreinte(nom) !== null)
      .sort((a, b) => (a < b ? 1 : -1))
  const defaut = (nom: string): string | null => {
    try {
      fiche(nom)
      return null
    } catch (erreur) {
      return raisonDe(erreur)
    }
  }

  return {
    racine,
    noms: () => candidates().filter((nom) => defaut(nom) === null),
    illisibles: () =>
      candidates().flatMap((nom) => {
        const raison = defaut(nom)
        return raison === null ? [] : [{ nom, raison }]
      }),
    existe: (nom) => empreinte(nom) !== null,
    dossier(nom) {
      exiger(nom)
      return chemin(nom)
    },
    fiche,
    lire: (nom) =>
      lues.lire(nom, exiger(nom), () => {
        const { rem } = fiche(nom).campagne
        return lireCampagne(chemin(nom), referentiel(rem.code, rem.revision))
      }),
    manifeste: (nom) => manifestes.lire(nom, exiger(nom), () => indexerManifeste(chemin(nom))),
    adresseFichier(nom, fichier) {
      const cle = cles.get(nom) ?? cleDe(secret, nom)
      cles.set(nom, cle)
      return adresseFichier(cle, nom, fichier)
    },
  }
}

/** Une campagne à peine née n'a pas de manifeste. */
function indexerManifeste(dossier: string): ManifesteLu {
  try {
    const { fichiers } = lireManifeste(dossier)
    const preuves = fichiers.flatMap((fiche): [string, FichierManifeste][] =>
      fiche.preuve !== null && fiche.chemin.startsWith('dossier/') ? [[fiche.preuve, fiche]] : [],
    )
    return { fichiers, preuves: new Map(preuves.toReversed()) }
  } catch {
    return { fichiers: [], preuves: new Map() }
  }
}

function listerDossiers(racine: string): string[] {
  try {
    return readdirSync(racine, { withFileTypes: true })
      .filter((entree) => entree.isDirectory())
      .map(({ name }) => name)
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw erreur
  }
}

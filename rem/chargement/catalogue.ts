import { estHeritier, jugerForme } from '../forme/juger-forme.ts'
import { codeDuRem, composer } from '../heritage/composer.ts'
import type { Composition } from '../heritage/composition.ts'
import type { FichierLu } from '../lecture/lire-fichier.ts'
import type { Probleme } from '../lecture/probleme.ts'
import { objetOuVide, texteOuVide } from '../lecture/valeurs.ts'
import { jugerComposition } from '../regles/index.ts'
import type { Faute } from '../regles/regle.ts'
import { lireRevisions } from './lister-revisions.ts'
import { revisionEnVigueur } from './revision-courante.ts'

/** Un catalogue ouvert : chaque révision y est lue une fois, et ses problèmes s'y accumulent. */
export interface Catalogue {
  /** La révision en vigueur d'un référentiel, `null` quand le dossier n'existe pas ou ne se lit pas. */
  courante(nomDossier: string): Composition | null
  /** Une révision nommée, en vigueur ou non ; `null` quand elle n'existe pas. */
  revision(nomDossier: string, revision: string): Composition | null
  /** Tous les problèmes des fichiers lus jusqu'ici, parents compris. */
  problemes(): readonly Probleme[]
}

const enProbleme = ({ lieu, phrase }: Faute): Probleme => lieu.fichier.signaler(lieu.chemin, phrase)

const dossierDe = (rem: string): string => codeDuRem(rem).toLowerCase()

/** Ouvre le catalogue d'un dossier ; rien n'est lu avant d'être demandé. */
export function ouvrirCatalogue(dossier: string): Catalogue {
  const dossiers = new Map<string, readonly FichierLu[]>()
  const compositions = new Map<FichierLu, Composition>()
  const problemes = new Set<Probleme>()

  const fichiersDe = (nom: string): readonly FichierLu[] => {
    const lus = dossiers.get(nom) ?? lireRevisions(dossier, nom)
    dossiers.set(nom, lus)
    return lus
  }

  /** Le fichier dont un héritier hérite ; une lignée qui revient sur elle-même n'en a pas. */
  const parentDe = (fichier: FichierLu, lignee: readonly FichierLu[]): Composition | null => {
    const herite = objetOuVide(objetOuVide(fichier.contenu).herite_de)
    const nom = `${dossierDe(texteOuVide(herite.rem))}/${texteOuVide(herite.revision)}.yaml`
    const trouve = fichiersDe(nom.split('/')[0] ?? '').find((autre) => autre.nom === nom)
    if (trouve !== undefined && !lignee.includes(trouve)) return composerFichier(trouve, lignee)
    const phrase = trouve ? 'l’héritage tourne en rond' : `le fichier « ${nom} » n’existe pas`
    problemes.add(fichier.signaler(['herite_de'], phrase))
    return null
  }

  const composerFichier = (fichier: FichierLu, lignee: readonly FichierLu[]): Composition => {
    const connue = compositions.get(fichier)
    if (connue !== undefined) return connue
    const parent = estHeritier(fichier) ? parentDe(fichier, [...lignee, fichier]) : null
    const { composition, ecarts } = composer(fichier, parent)
    // Gardée avant d'être jugée : un parent commun à deux héritiers n'est jugé qu'une fois.
    compositions.set(fichier, composition)
    // Forme et règles jugent toutes deux, même si l'une échoue : tout est dit en une fois.
    const trouves = [
      ...fichier.syntaxe,
      ...jugerForme(fichier),
      ...[...ecarts, ...jugerComposition(composition)].map(enProbleme),
    ]
    for (const probleme of trouves) problemes.add(probleme)
    return composition
  }

  const revisionsDe = (nom: string): readonly Composition[] =>
    fichiersDe(nom).map((fichier) => composerFichier(fichier, []))

  return {
    courante: (nomDossier) => {
      const { courante, fautes } = revisionEnVigueur(revisionsDe(nomDossier))
      for (const faute of fautes) problemes.add(enProbleme(faute))
      return courante
    },
    revision: (nomDossier, revision) =>
      revisionsDe(nomDossier).find((autre) => autre.revision === revision) ?? null,
    problemes: () => [...problemes],
  }
}

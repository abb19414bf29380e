import path from 'node:path'
import { lireCampagneJson } from '../campagne/campagne-json.ts'
import { ecrireJson } from '../campagne/ecrire-atomique.ts'
import { empreinteFichier } from '../campagne/empreinte.ts'
import type { Campagne } from '../campagne/types.ts'
import { typeDeNom } from '../campagne/types-mime.ts'
import { listerPreuves } from '../modele/lister.ts'
import type { CampagneLue, PreuveLue } from '../modele/types.ts'
import { listerFichiers } from './lister-fichiers.ts'
import { type SuiviManifeste, suivreManifeste } from './suivre.ts'
import { type FichierManifeste, fichierNu, type Manifeste, NOM_MANIFESTE } from './types.ts'

function composer(
  campagne: Campagne,
  { fin, sansObjet }: Pick<Manifeste, 'fin' | 'sansObjet'>,
  fichiers: readonly FichierManifeste[],
): Manifeste {
  const { banc, rem, profils, conditions, cible, versionLgc, machine, debut } = campagne
  const { code, revision, statut } = rem
  return {
    schema: 1,
    banc,
    rem: [{ code, rem: rem.rem, revision, statut }],
    profils,
    conditions,
    sansObjet,
    ecartsDeConfiguration: campagne.ecartsDeConfiguration ?? [],
    cible,
    versionLgc,
    machine,
    debut,
    fin,
    fichiers: fichiers.toSorted((a, b) => (a.chemin < b.chemin ? -1 : 1)),
  }
}

/** Empreinte d'un fichier que rien n'a encore mesuré : un rendu, un journal. */
function mesurer(dossier: string, chemin: string): FichierManifeste {
  const mesure = empreinteFichier(path.join(dossier, chemin))
  return fichierNu({ chemin, ...mesure, type: typeDeNom(chemin) })
}

/**
 * Écrit d'un seul coup ce que la campagne possède déjà, `fin` nul. À appeler après chaque scénario ;
 * les journaux, qui grandissent encore, n'y figurent qu'à la fin.
 */
export function ecrireManifestePartiel(suivi: SuiviManifeste): void {
  const objets = [...suivi.lireObjets().values()]
  const fichiers = [...objets, mesurer(suivi.dossier, 'campagne.json')]
  const campagne = lireCampagneJson(suivi.dossier)
  ecrireJson(
    path.join(suivi.dossier, NOM_MANIFESTE),
    composer(campagne, { fin: null, sansObjet: [] }, fichiers),
  )
}

function fichierDePreuve(preuve: PreuveLue): FichierManifeste[] {
  const { fichier, sha256, taille, typeMime } = preuve
  if (fichier === null || sha256 === null || taille === null || typeMime === null) return []
  const { rem, exigence, scenario, date, versionLgc } = preuve
  const { environnement, environnementExige, recevable } = preuve
  return [
    {
      ...fichierNu({ chemin: fichier, sha256, taille, type: typeMime }),
      rem,
      exigence,
      scenario,
      preuve: preuve.preuve,
      date,
      versionLgc,
      environnement,
      environnementExige,
      recevable,
    },
  ]
}

const ecartees = ({ chapitres }: CampagneLue): Manifeste['sansObjet'] =>
  chapitres.flatMap(({ exigences }) =>
    exigences.flatMap(({ exigence, etat, sansObjet }) =>
      etat === 'sans-objet' && sansObjet !== null ? [{ exigence: exigence.id, ...sansObjet }] : [],
    ),
  )

/** Écrit le manifeste complet : chaque fichier du dossier, sauf lui-même. */
export function ecrireManifesteFinal(lue: CampagneLue): void {
  const { dossier, campagne } = lue
  const connus = new Map(suivreManifeste(dossier).lireObjets())
  for (const fichier of listerPreuves(lue).flatMap(fichierDePreuve)) {
    connus.set(fichier.chemin, fichier)
  }
  const fichiers = listerFichiers(dossier).map((c) => connus.get(c) ?? mesurer(dossier, c))
  ecrireJson(
    path.join(dossier, NOM_MANIFESTE),
    composer(campagne, { fin: lue.fin, sansObjet: ecartees(lue) }, fichiers),
  )
}

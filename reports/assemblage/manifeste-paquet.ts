import path from 'node:path'
import { ecrireJson } from '../campagne/ecrire-atomique.ts'
import { empreinteFichier, empreinteOctets } from '../campagne/empreinte.ts'
import { typeDeNom } from '../campagne/types-mime.ts'
import { listerTout } from '../manifeste/lister-fichiers.ts'
import {
  type FichierManifeste,
  fichierNu,
  type Manifeste,
  NOM_MANIFESTE,
} from '../manifeste/types.ts'
import type { Controle, DemandeAssemblage, ModeAssemblage, Piece, Refus } from './types.ts'

/** Le manifeste d'un paquet : celui d'une campagne, et ce qui fait un paquet. */
export interface ManifestePaquet extends Manifeste {
  genre: 'paquet'
  etat: ModeAssemblage
  /** Dérivé des empreintes : le même contenu porte le même nom. */
  identifiant: string
  /** Le banc qui a assemblé ; `banc` est celui qui a joué la campagne. */
  assemblePar: string
  /** Celle de la campagne, quand le REM officiel a été importé depuis. */
  revisionJouee: string | null
  produit: string
  editeur: string
  /** Ce qui est resté dehors, ou dedans malgré cela pour une répétition. */
  ecartees: readonly Pick<Refus, 'regle' | 'ou' | 'raison'>[]
  /** Ce que des dérogations ont laissé sortir, et qui en répond. */
  derogations: Controle['derogations']
}

function deLaPiece(piece: Piece): FichierManifeste {
  const { preuve, chemin, sha256, taille, type } = piece
  const { rem, exigence, scenario, date, versionLgc, environnement } = preuve
  return {
    ...fichierNu({ chemin, sha256, taille, type }),
    rem,
    exigence,
    scenario,
    preuve: preuve.preuve,
    date,
    versionLgc,
    environnement,
    environnementExige: preuve.environnementExige,
    recevable: preuve.recevable,
  }
}

interface Sorties extends Pick<Controle, 'derogations'> {
  pieces: readonly Piece[]
  ecartees: readonly Refus[]
}

/** Écrit le manifeste du paquet, en dernier : chaque fichier, sauf lui-même. Rend ses comptes. */
export function ecrireManifestePaquet(
  dossier: string,
  demande: DemandeAssemblage,
  { pieces, ecartees, derogations }: Sorties,
): { fichiers: number; octets: number; empreinte: string } {
  const connus = new Map(pieces.map((piece) => [piece.chemin, deLaPiece(piece)]))
  const fichiers = listerTout(dossier).map((chemin): FichierManifeste => {
    const connu = connus.get(chemin)
    if (connu !== undefined) return connu
    const mesure = empreinteFichier(path.join(dossier, chemin))
    return fichierNu({ chemin, ...mesure, type: typeDeNom(chemin) })
  })
  const { manifeste, lue, mode, outil } = demande
  const { fichiers: _deLaCampagne, schema, fin, rem: jouees, ...reste } = manifeste
  const somme = empreinteOctets(
    fichiers.map(({ chemin, sha256 }) => `${sha256} ${chemin}`).join('\n'),
  )
  const paquet: ManifestePaquet = {
    schema,
    genre: 'paquet',
    etat: mode,
    identifiant: `${mode}-${somme.slice(0, 16)}`,
    assemblePar: outil,
    produit: lue.campagne.produit,
    editeur: lue.campagne.editeur.denomination,
    rem: [lue.campagne.rem],
    revisionJouee: jouees[0]?.revision ?? null,
    ...reste,
    fin,
    ecartees: ecartees.map(({ regle, ou, raison }) => ({ regle, ou, raison })),
    derogations,
    fichiers,
  }
  const chemin = path.join(dossier, NOM_MANIFESTE)
  ecrireJson(chemin, paquet)
  return {
    fichiers: fichiers.length + 1,
    octets: fichiers.reduce((total, { taille }) => total + taille, empreinteFichier(chemin).taille),
    empreinte: empreinteFichier(chemin).sha256,
  }
}

import { trouverDoublons } from '../completude/doublons.ts'
import type { FichierManifeste } from '../manifeste/types.ts'
import { listerScenarios } from '../modele/lister.ts'
import { numeroter } from '../modele/renumeroter.ts'
import type { ChapitreLu } from '../modele/types.ts'
import { dossierChapitre, nommer } from './nommer.ts'
import { refuserPiece } from './refus/index.ts'
import type { BilanChapitre, DemandeAssemblage, Piece, Refus } from './types.ts'

/**
 * Le fichier de chaque preuve, tel que la campagne l'a rangé sous `dossier/`. Jouée avant l'import du REM
 * officiel, elle l'a rangé sous l'ancien numéro.
 */
function indexer({ manifeste, lue }: DemandeAssemblage): ReadonlyMap<string, FichierManifeste> {
  const numero = numeroter(manifeste.rem[0]?.revision ?? '', lue.referentiel)
  return new Map(
    manifeste.fichiers.flatMap((fichier) =>
      fichier.preuve !== null && fichier.chemin.startsWith('dossier/')
        ? [[numero(fichier.preuve), fichier] as const]
        : [],
    ),
  )
}

interface Liste {
  pieces: Piece[]
  ecartees: Refus[]
  bilan: BilanChapitre
}

interface Index {
  fichiers: ReadonlyMap<string, FichierManifeste>
  doublons: ReadonlyMap<string, readonly string[]>
}

function listerChapitre(
  demande: DemandeAssemblage,
  lu: ChapitreLu,
  { fichiers, doublons }: Index,
): Liste {
  const { lue, mode, reglages } = demande
  const pieces: Piece[] = []
  const ecartees: Refus[] = []
  let dues = 0
  for (const scenario of listerScenarios({ chapitres: [lu] })) {
    for (const preuve of scenario.preuves) {
      if (preuve.presence === 'non-due') continue
      dues += 1
      const fichier = fichiers.get(preuve.preuve) ?? null
      const nom = fichier && nommer(preuve.preuve, fichier.type, demande)
      const importe = lue.referentiel.importe !== null
      const memeContenu = doublons.get(preuve.preuve) ?? []
      const place = { fichier, nom, reglages, importe, memeContenu }
      const faits = { campagne: lue.campagne, scenario, preuve, ...place }
      const refus = refuserPiece(faits)
      if (refus !== null) ecartees.push(refus)
      if (fichier === null || nom === null || (refus !== null && mode === 'depot')) continue
      pieces.push({
        chapitre: lu.chapitre.code,
        ordre: pieces.length + 1,
        scenario,
        preuve,
        source: fichier.chemin,
        chemin: `${dossierChapitre(lu.chapitre.code)}/${nom}`,
        sha256: fichier.sha256,
        taille: fichier.taille,
        type: fichier.type,
      })
    }
  }
  const { code, libelle } = lu.chapitre
  const complet = pieces.length === dues
  return { pieces, ecartees, bilan: { code, libelle, deposees: pieces.length, dues, complet } }
}

/** Deux numéros qui donnent le même nom, à la casse près : sous Windows l'un effacerait l'autre. */
function refuserDoublons(pieces: readonly Piece[]): Refus[] {
  const vus = new Map<string, string>()
  return pieces.flatMap(({ chemin, preuve }) => {
    const cle = chemin.toLowerCase()
    const autre = vus.get(cle)
    vus.set(cle, preuve.preuve)
    if (autre === undefined) return []
    return [
      {
        regle: 'assemblage.nom-en-double',
        ou: preuve.preuve,
        raison: `elle prendrait le nom de fichier de ${autre}`,
        remede: 'Allongez « depot.nomMax » dans segur.config.ts.',
        source: 'convergence.md §6, ligne 1',
      },
    ]
  })
}

export interface PiecesListees {
  pieces: readonly Piece[]
  ecartees: readonly Refus[]
  doublons: readonly Refus[]
  chapitres: readonly BilanChapitre[]
}

/** Les pièces du paquet dans l'ordre du référentiel, et ce qui reste dehors. */
export function listerPieces(demande: DemandeAssemblage): PiecesListees {
  const { lue, chapitres } = demande
  const index = { fichiers: indexer(demande), doublons: trouverDoublons(lue) }
  const listes = lue.chapitres
    .filter(({ chapitre }) => chapitres.length === 0 || chapitres.includes(chapitre.code))
    .map((lu) => listerChapitre(demande, lu, index))
  const pieces = listes.flatMap((liste) => liste.pieces)
  return {
    pieces,
    ecartees: listes.flatMap((liste) => liste.ecartees),
    doublons: refuserDoublons(pieces),
    chapitres: listes.map(({ bilan }) => bilan).filter(({ dues }) => dues > 0),
  }
}

import path from 'node:path'
import { archiverDans } from '../campagne/archive-fixe.ts'
import { ecrireFichierParRenommage } from '../campagne/ecrire-atomique.ts'
import { listerFichiers } from '../manifeste/lister-fichiers.ts'
import { NOM_MANIFESTE } from '../manifeste/types.ts'
import { verifierManifeste } from '../manifeste/verifier.ts'
import { ecrirePaquet } from './ecrire-paquet.ts'
import { listerPieces, type PiecesListees } from './lister-pieces.ts'
import { ecrireManifestePaquet } from './manifeste-paquet.ts'
import { naitreDUnCoup } from './naitre-d-un-coup.ts'
import { refuserCampagne, refuserIntegrite } from './refus/index.ts'
import type { FaitsCampagne } from './refus/types.ts'
import type { Assemblage, DemandeAssemblage, Refus } from './types.ts'

const RIEN: Refus = {
  regle: 'assemblage.rien-a-deposer',
  ou: 'la campagne',
  raison: 'aucune de ses preuves ne peut entrer dans un paquet',
  remede: '« npx segur dossier verifier » dit ce qui manque à chaque preuve.',
  source: 'convergence.md §5',
}

/** Une campagne réduite n'a pas tout joué : ses chapitres ne sont pas complets. */
function refuserSelection({ lue, chapitres }: DemandeAssemblage): Refus[] {
  const { selection } = lue.campagne
  const hors = selection.filter((choix) => !chapitres.includes(choix))
  if (selection.length === 0 || hors.length === 0) return []
  return [
    {
      regle: 'assemblage.selection',
      ou: 'la campagne',
      raison: `elle ne porte que sur une partie du référentiel (${hors.slice(0, 5).join(', ')})`,
      remede:
        'Rejouez-la entière, ou déposez par chapitre complet : --chapitre, ou --partiel pour ce qui est prêt.',
      source: 'convergence.md §2',
    },
  ]
}

/** Tout ce qui empêche d'écrire le paquet ; vide, il peut l'être. */
function refuser(demande: DemandeAssemblage, listees: PiecesListees): Refus[] {
  const { lue, manifeste, mode, etendue, versionAnnoncee } = demande
  const faits: FaitsCampagne = {
    campagne: lue.campagne,
    fin: manifeste.fin,
    differences: verifierManifeste(lue.dossier),
    versionAnnoncee,
  }
  const integrite = refuserIntegrite(faits)
  const rien = listees.pieces.length === 0 ? [RIEN] : []
  if (mode === 'repetition') return [...integrite, ...listees.doublons, ...rien]
  const campagne = [...integrite, ...refuserCampagne(faits)]
  if (campagne.length > 0) return campagne
  if (etendue === 'recevables') return [...listees.doublons, ...rien]
  return [...refuserSelection(demande), ...listees.ecartees, ...listees.doublons, ...rien]
}

async function archiverPaquet(dossier: string, { zip, lue }: DemandeAssemblage): Promise<void> {
  if (zip === null) return
  const chemins = [...listerFichiers(dossier), NOM_MANIFESTE].sort()
  await ecrireFichierParRenommage(zip, (temporaire) =>
    archiverDans(temporaire, dossier, { chemins, iso: lue.campagne.debut }),
  )
}

/**
 * Assemble le paquet de dépôt d'une campagne, ou refuse en disant tout ce qui s'y oppose. Rien n'est écrit à
 * moitié : le paquet se compose à côté puis prend son nom. La même campagne donne les mêmes octets.
 */
export async function assembler(demande: DemandeAssemblage): Promise<Assemblage> {
  const listees = listerPieces(demande)
  const refus = refuser(demande, listees)
  if (refus.length > 0) return { assemble: false, refus }
  const { mode, cible, zip } = demande
  const trouves = await demande.inspecter(listees.pieces.map(({ source }) => source))
  if (trouves.length > 0 && mode === 'depot') return { assemble: false, refus: trouves }
  const ecartees = [...listees.ecartees, ...trouves]
  const ecrit = await naitreDUnCoup(cible, async (dossier) => {
    const manques = await ecrirePaquet(dossier, demande, { ...listees, ecartees })
    const bilan = ecrireManifestePaquet(dossier, demande, { pieces: listees.pieces, ecartees })
    await archiverPaquet(dossier, demande)
    return {
      ...bilan,
      administratif: manques.map(({ libelle, remede }) => `${libelle} : ${remede}`),
    }
  })
  return {
    assemble: true,
    dossier: path.resolve(cible),
    zip,
    mode,
    chapitres: listees.chapitres,
    ecartees,
    ...ecrit,
  }
}

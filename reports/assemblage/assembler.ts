import path from 'node:path'
import { archiverDans } from '../campagne/archive-fixe.ts'
import { ecrireFichierParRenommage } from '../campagne/ecrire-atomique.ts'
import { listerFichiers } from '../manifeste/lister-fichiers.ts'
import { NOM_MANIFESTE } from '../manifeste/types.ts'
import { verifierManifeste } from '../manifeste/verifier.ts'
import { deposerPieces } from './deposer-pieces.ts'
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
  return [...listees.ecartees, ...listees.doublons, ...rien]
}

async function archiverPaquet(dossier: string, { zip, lue }: DemandeAssemblage): Promise<void> {
  if (zip === null) return
  const chemins = [...listerFichiers(dossier), NOM_MANIFESTE].sort()
  await ecrireFichierParRenommage(zip, (temporaire) =>
    archiverDans(temporaire, dossier, { chemins, iso: lue.campagne.debut }),
  )
}

/** Le paquet porte la révision sous laquelle il est rangé, même si la campagne en a joué une autre. */
function sousSonReferentiel(demande: DemandeAssemblage): DemandeAssemblage {
  const { lue } = demande
  const { code, rem, revision, statut } = lue.referentiel
  return {
    ...demande,
    lue: { ...lue, campagne: { ...lue.campagne, rem: { code, rem, revision, statut } } },
  }
}

/**
 * Assemble le paquet de dépôt d'une campagne, ou refuse en disant tout ce qui s'y oppose. Rien n'est écrit à
 * moitié : le paquet se compose à côté puis prend son nom. La même campagne donne les mêmes octets.
 */
export async function assembler(demandee: DemandeAssemblage): Promise<Assemblage> {
  const demande = sousSonReferentiel(demandee)
  const listees = listerPieces(demande)
  const refus = refuser(demande, listees)
  if (refus.length > 0) return { assemble: false, refus }
  const { mode, cible, zip } = demande
  const controle = await demande.inspecter(listees.pieces.map(({ source }) => source))
  if (controle.refus.length > 0 && mode === 'depot')
    return { assemble: false, refus: controle.refus }
  const ecartees = [...listees.ecartees, ...controle.refus]
  const { derogations } = controle
  const ecrit = await naitreDUnCoup(cible, async (dossier) => {
    const deposees = deposerPieces(demande.lue.dossier, dossier, listees.pieces)
    const pieces = deposees.map(({ piece }) => piece)
    const manques = await ecrirePaquet(dossier, demande, {
      ...listees,
      pieces,
      ecartees,
      derogations,
    })
    const bilan = ecrireManifestePaquet(dossier, demande, { pieces, ecartees, derogations })
    await archiverPaquet(dossier, demande)
    return {
      ...bilan,
      nettoyees: deposees.flatMap(({ piece: { chemin }, retires }) =>
        retires.length > 0 ? [{ fichier: chemin, retires }] : [],
      ),
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
    derogations,
    ...ecrit,
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ecrireJson } from '../campagne/ecrire-atomique.ts'
import { composerAdministratif } from './administratif/composer-pdf.ts'
import { type Manque, releverManques } from './administratif/manques.ts'
import { ecrireCouverture } from './couverture/ecrire-couverture.ts'
import { composerIndexPaquet } from './index-paquet.ts'
import { composerLisezMoi } from './lisez-moi.ts'
import { composerListe } from './liste-depot.ts'
import type { PiecesListees } from './lister-pieces.ts'
import { dossierChapitre } from './nommer.ts'
import { bandeauDe, DOSSIER_ADMINISTRATIF, prefixeDe } from './noms.ts'
import type { Controle, DemandeAssemblage } from './types.ts'

async function ecrireChapitres(
  dossier: string,
  { lue, mode }: DemandeAssemblage,
  { pieces, chapitres }: PiecesListees,
): Promise<void> {
  const prefixe = prefixeDe(mode)
  const bandeau = bandeauDe(mode)
  for (const bilan of chapitres) {
    const siennes = pieces.filter(({ chapitre }) => chapitre === bilan.code)
    if (siennes.length === 0) continue
    const code = dossierChapitre(bilan.code)
    const situer = (nom: string) => path.join(dossier, code, `${prefixe}${nom}`)
    writeFileSync(situer(`00-liste-de-depot-${code}.csv`), composerListe(siennes, bandeau))
    await ecrireCouverture(
      lue,
      { bilan, pieces: siennes, bandeau },
      situer(`00-couverture-${code}.pdf`),
    )
  }
}

async function ecrireAdministratif(
  dossier: string,
  { administratif, lue, mode }: DemandeAssemblage,
  manques: readonly Manque[],
): Promise<void> {
  const prefixe = prefixeDe(mode)
  const bandeau = bandeauDe(mode)
  const racine = path.join(dossier, DOSSIER_ADMINISTRATIF)
  mkdirSync(racine, { recursive: true })
  const { campagne, fin } = lue
  ecrireJson(path.join(racine, `${prefixe}dossier-administratif.json`), {
    schema: 1,
    ...(bandeau === null ? {} : { avertissement: bandeau }),
    rem: campagne.rem.rem,
    profils: campagne.profils,
    ...administratif,
    aCompleter: manques,
  })
  writeFileSync(
    path.join(racine, `${prefixe}dossier-administratif.pdf`),
    await composerAdministratif(administratif, manques, { campagne, fin, bandeau }),
  )
}

/** Écrit tout ce qui accompagne les pièces déposées, manifeste excepté. Rend ce qui manque au dossier administratif. */
export async function ecrirePaquet(
  dossier: string,
  demande: DemandeAssemblage,
  listees: PiecesListees & Pick<Controle, 'derogations'>,
): Promise<readonly Manque[]> {
  const { lue, mode, administratif } = demande
  const manques = releverManques(administratif, {
    rem: lue.campagne.rem.code,
    versionLgc: lue.campagne.versionLgc,
    chapitres: lue.referentiel.chapitres.map(({ code }) => code),
  })
  await ecrireChapitres(dossier, demande, listees)
  await ecrireAdministratif(dossier, demande, manques)
  const prefixe = prefixeDe(mode)
  const { pieces, ecartees, chapitres, derogations } = listees
  writeFileSync(
    path.join(dossier, `${prefixe}index-convergence.xlsx`),
    await composerIndexPaquet(lue, { pieces, ecartees, mode }),
  )
  const libelles = manques.map(({ libelle, champ, remede }) => `${libelle} (${champ}) : ${remede}`)
  writeFileSync(
    path.join(dossier, `${prefixe}LISEZ-MOI.txt`),
    composerLisezMoi(demande, { chapitres, manques: libelles, derogations }),
  )
  return manques
}

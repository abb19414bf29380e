import path from 'node:path'
import { trouverChapitre } from '../../../rem/index.ts'
import { assembler } from '../../../reports/assemblage/assembler.ts'
import { NOM_PAQUET, NOM_REPETITION } from '../../../reports/assemblage/noms.ts'
import { REGLAGES_DEPOT } from '../../../reports/assemblage/reglages.ts'
import type { ReglagesDepot } from '../../../reports/assemblage/types.ts'
import { lireCampagneJson } from '../../../reports/campagne/campagne-json.ts'
import { lireManifeste } from '../../../reports/manifeste/verifier.ts'
import { versionDuBanc } from '../../campagne/version-du-banc.ts'
import { chargerConfig } from '../../config/charger.ts'
import type { Config } from '../../config/schema.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe, ValeurOption } from '../../verbe.ts'
import { choisirCampagne } from '../choisir-campagne.ts'
import { choisirReferentiel } from '../choisir-referentiel.ts'
import { lireDans, relireCampagne } from '../lire-campagne.ts'
import { composerAdministratif } from './administratif.ts'
import { direAssemblage } from './dire.ts'
import { creerInspection } from './inspecter.ts'
import { menagerMemoire } from './menager-memoire.ts'

const textes = (valeur: ValeurOption): string[] =>
  Array.isArray(valeur) ? valeur.filter((une) => typeof une === 'string') : []

function reglages({ extensions, tailleMo, nomMax }: Config['depot']): ReglagesDepot {
  return {
    extensions: { ...REGLAGES_DEPOT.extensions, ...extensions },
    tailleMax: Math.round(tailleMo * 1024 * 1024),
    longueurMax: nomMax,
  }
}

async function preparer(
  { valeurs, sortie }: EntreeVerbe,
  [designee, enTrop]: readonly string[],
): Promise<number> {
  if (enTrop !== undefined) {
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument: enTrop })
  }
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const dossier = choisirCampagne(designee, config.sortie)
  const campagne = lireCampagneJson(dossier)
  const referentiel = choisirReferentiel(campagne.rem.code, config)
  const chapitres = textes(valeurs.chapitre).map((code) => trouverChapitre(referentiel, code))
  const mode = valeurs.repetition === true ? 'repetition' : 'depot'
  const nom = mode === 'repetition' ? NOM_REPETITION : NOM_PAQUET
  const cible = path.resolve(
    typeof valeurs.sortie === 'string' ? valeurs.sortie : path.join(dossier, nom),
  )
  const assemblage = await assembler({
    lue: relireCampagne(dossier, { referentiel, perimetre: 'referentiel' }),
    manifeste: lireDans(dossier, () => lireManifeste(dossier)),
    mode,
    etendue: valeurs.partiel === true ? 'recevables' : 'complete',
    chapitres,
    // Sans configuration écrite, « produit » est celui du LGC de référence : il n'annonce rien.
    versionAnnoncee: config.fichier === null ? null : (config.produit.version ?? null),
    administratif: composerAdministratif(config, campagne),
    reglages: reglages(config.depot),
    outil: `segur-lgc ${versionDuBanc()}`,
    cible,
    zip: valeurs.zip === true ? `${cible}.zip` : null,
    inspecter: creerInspection(dossier, config),
  })
  if (valeurs.json === true) sortie(JSON.stringify(assemblage, null, 2))
  else for (const ligne of direAssemblage(assemblage)) sortie(ligne)
  return assemblage.assemble ? 0 : 1
}

/** « segur dossier assembler » : le paquet de dépôt, ou tout ce qui s’y oppose. */
export const executer: typeof preparer = (entree, mots) =>
  menagerMemoire(() => preparer(entree, mots))

import { trouverChapitre } from '../../../rem/index.ts'
import {
  type Declare,
  inspecterFichiers,
  lireCampagneJson,
  listerFichiers,
  verifierDossier,
} from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { type ConfigChargee, chargerConfig } from '../../config/charger.ts'
import { lireListe } from '../../couverture/lire-liste.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { chargerFictifs } from '../../garde/fictifs/declares.ts'
import { lireFeuilles } from '../../garde/lire-feuilles.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { choisirCampagne } from '../choisir-campagne.ts'
import { choisirReferentiel } from '../choisir-referentiel.ts'
import { relireCampagne } from '../lire-campagne.ts'
import { estPaquet } from '../signer/est-paquet.ts'
import { verifierSigne } from '../signer/verifier-signe.ts'
import { ecrireQuestions } from './ecrire-questions.ts'
import { lireReponses } from './lire-reponses.ts'
import { rendreDossier } from './rendre.ts'

function declarer(config: ConfigChargee, campagne: string): Declare {
  const { administratif, produit, cnda, reponses } = config
  return {
    // Sans configuration écrite, « produit » est celui du LGC de référence : il n'annonce rien.
    versionCandidate: config.fichier === null ? null : (produit.version ?? null),
    nomAuGuichetPsc: administratif.candidaturePsc?.denomination ?? null,
    cnda,
    reponses: [...reponses, ...lireReponses(campagne)],
  }
}

/** Les identifiants hors du jeu fictif dans les fichiers du dossier : ce que l'ANS recevrait. */
async function chercherDonneesReelles(config: ConfigChargee, campagne: string) {
  const fichiers = listerFichiers(campagne).filter((chemin) => chemin.startsWith('dossier/'))
  const fictifs = await chargerFictifs(config)
  const { trouvailles } = await inspecterFichiers({
    racine: campagne,
    fichiers,
    fictifs,
    classeur: lireFeuilles,
    sortes: ['identifiant'],
  })
  return trouvailles
}

/** « segur dossier verifier » : ce qu'il reste à faire, et le code de sortie qui le dit. */
export async function executer(
  entree: EntreeVerbe,
  [designee, enTrop]: readonly string[],
): Promise<number> {
  const { valeurs, sortie } = entree
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument: enTrop })
  // D'un paquet, il n'y a plus rien à compléter : sa signature et ses fichiers disent s'il est intact.
  if (designee !== undefined && estPaquet(designee)) return verifierSigne(designee, entree)
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const campagne = choisirCampagne(designee, config.sortie)
  const referentiel = choisirReferentiel(lireCampagneJson(campagne).rem.code, config)
  const choisis = lireListe(valeurs.chapitre).map((nom) => trouverChapitre(referentiel, nom))
  const entiere = relireCampagne(campagne, { referentiel, perimetre: 'referentiel' })
  const lue = {
    ...entiere,
    chapitres: entiere.chapitres.filter(
      ({ chapitre }) => choisis.length === 0 || choisis.includes(chapitre.code),
    ),
  }
  const verifie = await verifierDossier(lue, {
    declare: declarer(config, campagne),
    donneesReelles: await chercherDonneesReelles(config, campagne),
  })
  if (valeurs.questions === true) {
    sortie(`Questions écrites : ${cheminLisible(ecrireQuestions(verifie))}`)
    return 0
  }
  if (valeurs.json === true) sortie(JSON.stringify(verifie, null, 2))
  else
    for (const ligne of rendreDossier(verifie, { detail: valeurs.detail === true })) sortie(ligne)
  return verifie.complet ? 0 : 1
}

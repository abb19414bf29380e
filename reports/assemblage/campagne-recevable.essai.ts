import type { Referentiel } from '../../rem/index.ts'
import { ecrireCampagne } from '../campagne/campagne-json.ts'
import { creerDossierCampagne } from '../campagne/creer-dossier.ts'
import { ouvrirDepot } from '../campagne/depot.ts'
import { ouvrirJournal } from '../campagne/journal.ts'
import type { Campagne } from '../campagne/types.ts'
import { campagneFictive } from '../essais/campagne-fictive.ts'
import { peindreEcran } from '../essais/png.ts'
import { creerReferentielFictif } from '../essais/referentiel-fictif.ts'
import { jouer } from '../essais/scenario-fictif.ts'
import { lireManifeste } from '../manifeste/verifier.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { rendreCampagne } from '../rendre.ts'
import { REGLAGES_DEPOT } from './reglages.ts'
import type { DemandeAssemblage } from './types.ts'

const GARDEES = new Set(['FIC.01', 'FIC.02', 'FIC.03', 'SC.AUT/CONF.08'])

/** Le référentiel fictif, réduit à ce que la campagne recevable joue. */
export function referentielRecevable(): Referentiel {
  const referentiel = creerReferentielFictif()
  const exigences = referentiel.exigences.filter(({ id }) => GARDEES.has(id))
  return { ...referentiel, exigences }
}

/** Une campagne dont chaque preuve est recevable, rendue : image, PDF de deux écrans, attestation, archive. */
export async function creerCampagneRecevable(
  racine: string,
  precise: Partial<Campagne> = {},
): Promise<string> {
  const campagne = campagneFictive(precise)
  const dossier = creerDossierCampagne({
    racine,
    produit: campagne.produit,
    version: campagne.versionLgc,
    date: new Date(campagne.debut),
  })
  ecrireCampagne(dossier, campagne)
  let secondes = 0
  const instant = () => new Date(Date.parse(campagne.debut) + 1000 * ++secondes).toISOString()
  const depot = ouvrirDepot(dossier)
  const atelier = { depot, journal: ouvrirJournal(dossier, 0), instant }
  const conforme = { verdict: 'conforme' } as const
  const etape = (texte: string, rang: number) => ({ texte, image: peindreEcran(rang) })
  jouer(atelier, {
    scenario: 'FIC.01.01',
    exigence: 'FIC.01',
    etapes: [etape('Quand elle crée le patient', 1), etape('Alors le statut se voit', 2)],
    preuve: 'FIC.01.01.01',
    environnement: 'recette',
    fin: conforme,
  })
  jouer(atelier, {
    scenario: 'FIC.01.02',
    exigence: 'FIC.01',
    etapes: [etape('Alors le statut est affiché', 3)],
    preuve: 'FIC.01.02.01',
    fin: conforme,
  })
  jouer(atelier, {
    scenario: 'FIC.02.01',
    exigence: 'FIC.02',
    etapes: [etape('Alors les dix champs sont visibles', 4)],
    preuve: 'FIC.02.01.01',
    fin: conforme,
  })
  for (const [scenario, environnement] of [
    ['FIC.03.01', 'recette'],
    ['FIC.03.02', 'simule'],
  ] as const) {
    const piece = depot.deposer(Buffer.from(`%PDF-1.4\n%${scenario}\n`), 'application/pdf')
    jouer(atelier, {
      scenario,
      exigence: 'FIC.03',
      etapes: [{ texte: 'Quand elle remet l’attestation' }],
      remis: { preuve: `${scenario}.01`, fichiers: [piece], auteur: 'Camille TESTIER' },
      environnement,
      fin: { verdict: 'atteste' },
    })
  }
  const archive = depot.deposer(Buffer.from('PK\u0005\u0006'.padEnd(22, '\0')), 'application/zip')
  jouer(atelier, {
    scenario: 'SC.AUT/CONF.08.01',
    exigence: 'SC.AUT/CONF.08',
    etapes: [etape('Quand il exporte l’archive', 5)],
    remis: { preuve: 'SC.AUT/CONF.08.01.01', fichiers: [archive], auteur: 'Camille TESTIER' },
    fin: conforme,
  })
  await rendreCampagne(dossier, referentielRecevable())
  return dossier
}

/** Une demande d'assemblage ordinaire de cette campagne. */
export function demander(
  dossier: string,
  cible: string,
  precise: Partial<DemandeAssemblage> = {},
): DemandeAssemblage {
  const lue = lireCampagne(dossier, referentielRecevable())
  return {
    lue,
    manifeste: lireManifeste(dossier),
    mode: 'depot',
    etendue: 'complete',
    chapitres: [],
    versionAnnoncee: null,
    administratif: {
      editeur: { denomination: 'Éditeur fictif', siret: '73282932000074', nie: null, nil: null },
      version: { denominationCommerciale: 'Cabinet Démo', groupement: [] },
      solution: { versionTechnique: '2.4.1', versions: [], distributeurs: [] },
      composants: null,
      financement: { demande: false, versionsRetirees: [] },
    },
    reglages: REGLAGES_DEPOT,
    outil: 'segur-lgc 0.1.0',
    cible,
    zip: null,
    inspecter: async () => ({ refus: [], derogations: [] }),
    ...precise,
  }
}

import type { Referentiel } from '../../rem/index.ts'
import { ecrireCampagne } from '../campagne/campagne-json.ts'
import { creerDossierCampagne } from '../campagne/creer-dossier.ts'
import { ouvrirDepot } from '../campagne/depot.ts'
import { ouvrirJournal } from '../campagne/journal.ts'
import type { Campagne, MessageEchange } from '../campagne/types.ts'
import { peindreEcran } from './png.ts'
import { creerReferentielFictif } from './referentiel-fictif.ts'
import { type Atelier, jouer } from './scenario-fictif.ts'

const DEBUT = '2026-11-20T08:00:00.000Z'

/** Ce qu'un logiciel hostile ou maladroit peut afficher : balisage, caractère de commande, demi-paire. */
export const TEXTE_HOSTILE = '<script>alert("x")</script> & \u0000\u001b[31m \ud800 « cité »'

export function campagneFictive(precise: Partial<Campagne> = {}): Campagne {
  return {
    schema: 1,
    banc: 'segur-lgc 0.1.0',
    rem: { code: 'FIC-LGC-Va1', rem: 'REM-FIC-LGC-Va1', revision: 'essai-1', statut: 'fictif' },
    profils: ['Général'],
    conditions: [],
    cible: 'pilotes/cabinet-demo.ts',
    produit: 'Cabinet Démo',
    versionLgc: '2.4.1',
    editeur: { denomination: 'Éditeur fictif', siret: null, nie: null, nil: null },
    services: { insi: 'simule' },
    selection: [],
    machine: { systeme: 'Linux', node: '20.20.2', navigateur: 'Chromium 140', coeurs: 2 },
    mutations: [],
    repetition: false,
    debut: DEBUT,
    ...precise,
  }
}

function creerHorloge(debut: string): () => string {
  let secondes = 0
  return () => new Date(Date.parse(debut) + 1000 * ++secondes).toISOString()
}

/** Un échange INSi gardé comme le fait l'enregistreur : ligne de départ, entêtes, corps. */
export function messageFictif({ depot, instant }: Atelier, id: string): MessageEchange {
  const garder = (message: object): string =>
    depot.deposer(Buffer.from(JSON.stringify(message)), 'application/json').chemin
  return {
    id,
    service: 'insi',
    horodatage: instant(),
    appelant: 'CN=cabinet-demo',
    operation: 'rechercherInsAvecTraitsIdentite',
    resultat: 'ok',
    requete: garder({
      methode: 'POST',
      chemin: '/lps',
      entetes: { authorization: 'Bearer abcdefghijklmnop', 'content-type': 'application/soap+xml' },
      corps: `<e:Envelope xmlns:e="urn:e"><e:Body><Nom>ADRUN</Nom><Password>oublie${id}</Password></e:Body></e:Envelope>`,
    }),
    reponse: garder({ statut: 200, entetes: {}, corps: `<r><CR>00</CR><n>${id}</n></r>` }),
    ecarts: [],
  }
}

function jouerTout(atelier: Atelier): void {
  const { depot } = atelier
  const ecran = (rang: number): Buffer => peindreEcran(rang)
  const conforme = {
    id: 'ins.statut-affiche',
    conforme: true,
    attendu: 'qualifiée',
    observe: 'qualifiée',
    ou: 'bandeau d’identité',
    action: '',
    source: 'Guide fictif règle 20 [V]',
  }
  jouer(atelier, {
    scenario: 'FIC.01.01',
    exigence: 'FIC.01',
    etapes: [
      { texte: "Quand elle crée le patient D'ARTAGNAN", image: ecran(1) },
      { texte: "Alors l'identité est « provisoire »", image: ecran(1), constats: [conforme] },
      {
        texte: 'Quand elle interroge INSi par les traits',
        image: ecran(2),
        messages: [messageFictif(atelier, '1')],
      },
      { texte: 'Et la preuve 01 est prise', image: ecran(3) },
    ],
    preuve: 'FIC.01.01.01',
    fin: { verdict: 'conforme' },
  })
  jouer(atelier, {
    scenario: 'FIC.01.02',
    exigence: 'FIC.01',
    etapes: [
      {
        texte: 'Alors le statut est affiché',
        image: ecran(4),
        statut: 'echouee',
        constats: [
          {
            ...conforme,
            conforme: false,
            observe: TEXTE_HOSTILE,
            action: 'Afficher le mot entier du statut.',
          },
        ],
      },
      { texte: 'Et la preuve 01 est prise', statut: 'sautee' },
    ],
    fin: { verdict: 'non-conforme', cause: 'ins.statut-affiche : le statut n’est pas affiché' },
  })
  jouer(atelier, {
    scenario: 'FIC.02.01',
    exigence: 'FIC.02',
    etapes: [
      { texte: 'Alors les dix champs sont visibles', image: ecran(5), constats: [conforme] },
    ],
    preuve: 'FIC.02.01.01',
    fin: { verdict: 'conforme' },
  })
  const attestation = depot.deposer(Buffer.from('%PDF-1.4\n%fictif\n'), 'application/pdf')
  jouer(atelier, {
    scenario: 'FIC.03.01',
    exigence: 'FIC.03',
    etapes: [{ texte: 'Quand elle remet l’attestation' }],
    remis: { preuve: 'FIC.03.01.01', fichiers: [attestation], auteur: 'Camille TESTIER' },
    environnement: 'recette',
    fin: { verdict: 'atteste' },
  })
  jouer(atelier, {
    scenario: 'PROV.FIC.04.01',
    exigence: 'PROV.FIC.04',
    etapes: [{ texte: 'Quand il se passe quelque chose', image: ecran(6) }],
    preuve: 'PROV.FIC.04.01.01',
    fin: { verdict: 'conforme' },
  })
  jouer(atelier, {
    scenario: 'SC.AUT/CONF.08.01',
    exigence: 'SC.AUT/CONF.08',
    etapes: [{ texte: 'Quand il exporte l’archive', image: ecran(7) }],
    preuve: 'SC.AUT/CONF.08.01.01',
    fin: { verdict: 'conforme' },
  })
  jouer(atelier, {
    scenario: 'AUT.09.01',
    exigence: 'AUT.09',
    etapes: [{ texte: 'Quand le navigateur tombe', image: ecran(8), statut: 'echouee' }],
    fin: { fauteBanc: 'Le navigateur s’est fermé.', origine: 'pilote' },
  })
  jouer(atelier, {
    scenario: 'AUT.09.02',
    exigence: 'AUT.09',
    etapes: [{ texte: 'Étant donné que rien ne manque', statut: 'echouee' }],
    fin: { verdict: 'non-verifiable', cause: 'Le service n’est pas simulé.', origine: 'reglage' },
  })
}

export interface CampagneFictive {
  dossier: string
  racine: string
  referentiel: Referentiel
  atelier: Atelier
}

/** Une campagne où rien n'a encore été joué. */
export function ouvrirCampagneFictive(
  racine: string,
  precise: Partial<Campagne> = {},
): CampagneFictive {
  const campagne = campagneFictive(precise)
  const dossier = creerDossierCampagne({
    racine,
    produit: campagne.produit,
    version: campagne.versionLgc,
    date: new Date(campagne.debut),
  })
  ecrireCampagne(dossier, campagne)
  const atelier = {
    depot: ouvrirDepot(dossier),
    journal: ouvrirJournal(dossier, 0),
    instant: creerHorloge(campagne.debut),
  }
  return { dossier, racine, referentiel: creerReferentielFictif(), atelier }
}

/** Une campagne de quelques scénarios, un par cas que les rendus doivent dire ; ses rendus restent à faire. */
export function creerCampagneFictive(
  racine: string,
  precise: Partial<Campagne> = {},
): CampagneFictive {
  const ouverte = ouvrirCampagneFictive(racine, precise)
  jouerTout(ouverte.atelier)
  return ouverte
}

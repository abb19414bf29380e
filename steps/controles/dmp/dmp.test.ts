import { describe, expect, it } from 'vitest'
import { CLASSIFICATIONS_DOCUMENT } from '../../../schemas/xds/metadonnees.ts'
import type { ConsultationDmp } from '../../pilotes/contrat.ts'
import type { AccesDmp, DocumentDuDmp } from '../../services/dmp.ts'
import {
  envoiAffiche,
  envoiAutomatique,
  ficheJuste,
  oppositionRespectee,
  remplacement,
  reprise,
  retenueRespectee,
  rienSansInsQualifiee,
  suppression,
  tranche,
  uneSeuleFois,
} from './alimentation.ts'
import {
  autorisationPosee,
  bonPatient,
  causesDites,
  consultationBloquee,
  criteresRecus,
  lectureTracee,
  listeMontre,
  rienConsulte,
} from './consultation.ts'
import { siteDitMasque, siteMontre, siteNeMontrePlus } from './site.ts'
import { invisibleSignale, masquageTenu } from './visibilite.ts'

const INS = '275126322074974'
const CAMILLE = { nom: 'TESTIER', prenom: 'Camille', identifiantNational: '899700000013' }

const document = (reste: Partial<DocumentDuDmp> = {}): DocumentDuDmp => ({
  ...{ entryUuid: 'urn:uuid:1', uniqueId: '1.2.3', ins: INS, titre: 'Lettre', type: '11490-0' },
  ...{ statut: 'actif', confidentialite: ['N'], lot: 'urn:uuid:9' },
  metadonnees: {
    classements: [
      {
        schema: CLASSIFICATIONS_DOCUMENT.author,
        code: '',
        fentes: { authorPerson: ['899700000013^TESTIER^Camille^^^^^^&1.2.250.1.71.4.2.1&ISO'] },
      },
      {
        schema: CLASSIFICATIONS_DOCUMENT.formatCode,
        code: 'urn:ihe:iti:xds-sd:pdf:2008',
        fentes: {},
      },
    ],
  },
  ...reste,
})
const acces = (transaction: string): AccesDmp => ({
  ...{ heure: '2026-01-01T10:00:00Z', ps: '899700000013', documents: [], resultat: 'ok' },
  transaction,
})
const vue = (reste: Partial<ConsultationDmp> = {}): ConsultationDmp => ({
  ...{ ouvert: true, conditions: [], documents: [] },
  ...reste,
})
const affiche = (titre: string, visibilite = 'Visible') => ({
  ...{ titre, type: '', auteur: '', visibilite },
})

describe('un document versé', () => {
  it('est au DMP quand il y est en vigueur, pas quand il y est supprimé ou absent', () => {
    expect(envoiAutomatique([document()], 'Lettre').conforme).toBe(true)
    expect(envoiAutomatique([document({ statut: 'supprime' })], 'Lettre').conforme).toBe(false)
    expect(envoiAutomatique([], 'Lettre')).toMatchObject({ observe: 'aucun document' })
  })

  it('n’y est qu’une fois', () => {
    const deux = [document(), document({ uniqueId: '1.2.4' })]
    expect(uneSeuleFois([document()], 'Lettre').conforme).toBe(true)
    expect(uneSeuleFois(deux, 'Lettre').observe).toBe('2 fois : 1.2.3, 1.2.4')
    expect(reprise(deux, 'Lettre').conforme).toBe(false)
    expect(reprise([document()], 'Lettre').conforme).toBe(true)
  })

  it('dit le patient, le type, l’auteur et le format du document', () => {
    const voulue = { ins: INS, type: '11490-0', auteur: '899700000013' }
    expect(ficheJuste(document(), voulue).every(({ conforme }) => conforme)).toBe(true)
    const autre = { ins: '1', type: '11488-4', auteur: '899700000021' }
    const faux = ficheJuste(document({ metadonnees: { classements: [] } }), autre)
    expect(faux.filter(({ conforme }) => !conforme).map(({ id }) => id)).toEqual([
      'dmp.fiche-ins',
      'dmp.fiche-type',
      'dmp.fiche-auteur',
      'dmp.fiche-format',
    ])
  })

  it('est dit envoyé quand l’écran le dit, et pas quand il attend', () => {
    const envois = (etat: string) => [{ titre: 'Lettre', etat }]
    expect(envoiAffiche(envois('Envoyé depuis le 01/01/2026'), 'Lettre').conforme).toBe(true)
    expect(envoiAffiche(envois('En attente d’envoi'), 'Lettre').conforme).toBe(false)
    expect(envoiAffiche([], 'Lettre').conforme).toBe(false)
  })

  it('n’est tranché qu’une fois sorti de la file', () => {
    const envois = (etat: string) => [{ titre: 'Lettre', etat }]
    expect(tranche(envois('En attente d’envoi part le 01/01/2026'), 'Lettre')).toBe(false)
    expect(tranche(envois('En attente · Le patient s’est opposé'), 'Lettre')).toBe(true)
    expect(tranche([], 'Lettre')).toBe(false)
  })
})

describe('une nouvelle version', () => {
  const titres = { ancien: 'Lettre', nouveau: 'Lettre corrigée' }
  const nouvelle = document({ titre: 'Lettre corrigée' })

  it('remplace l’ancienne', () => {
    const documents = [document({ statut: 'obsolete' }), nouvelle]
    expect(remplacement(documents, titres).conforme).toBe(true)
  })

  it('est condamnée quand l’ancienne reste en vigueur, ou n’est plus connue', () => {
    expect(remplacement([document(), nouvelle], titres).conforme).toBe(false)
    expect(remplacement([nouvelle], titres).conforme).toBe(false)
  })
})

describe('ce qui ne doit pas être au DMP', () => {
  it('est supprimé, et non seulement absent', () => {
    expect(suppression([document({ statut: 'supprime' })], 'Lettre').conforme).toBe(true)
    expect(suppression([document()], 'Lettre').conforme).toBe(false)
    expect(suppression([], 'Lettre').conforme).toBe(false)
  })

  it('n’y est pas arrivé : identité non qualifiée, opposition, retenue', () => {
    for (const juger of [rienSansInsQualifiee, oppositionRespectee, retenueRespectee]) {
      expect(juger([], 'Lettre').conforme).toBe(true)
      expect(juger([document()], 'Lettre').conforme).toBe(false)
    }
  })
})

describe('la visibilité', () => {
  it('est celle que le médecin a choisie, ni plus ni moins', () => {
    const masque = document({ confidentialite: ['N', 'MASQUE_PS'] })
    expect(masquageTenu(masque, ['masqué aux professionnels']).conforme).toBe(true)
    expect(masquageTenu(document(), ['masqué aux professionnels']).conforme).toBe(false)
    expect(masquageTenu(masque, ['invisible au patient']).conforme).toBe(false)
    const sansN = document({ confidentialite: ['MASQUE_PS'] })
    expect(masquageTenu(sansN, ['masqué aux professionnels']).conforme).toBe(false)
  })

  it('se voit dans la liste', () => {
    expect(invisibleSignale([affiche('A', 'Non visible par le patient')], 'A').conforme).toBe(true)
    expect(invisibleSignale([affiche('A')], 'A').conforme).toBe(false)
    expect(invisibleSignale([], 'A').conforme).toBe(false)
  })
})

describe('le site du DMP', () => {
  const page = 'Documents\nLettre\tLettre de liaison\tEn vigueur\tNon visible par le patient'

  it('montre ce qui est en vigueur', () => {
    expect(siteMontre(page, 'Lettre').conforme).toBe(true)
    expect(siteMontre(page.replace('En vigueur', 'Supprimé'), 'Lettre').conforme).toBe(false)
  })

  it('ne montre plus ce qui est supprimé ; une page vide ne prouve rien', () => {
    const apres = page.replace('En vigueur', 'Supprimé')
    expect(siteNeMontrePlus(apres, 'Lettre').conforme).toBe(true)
    expect(siteNeMontrePlus(page, 'Lettre').conforme).toBe(false)
    expect(siteNeMontrePlus('', 'Lettre').conforme).toBe(false)
  })

  it('dit le masquage du document', () => {
    expect(siteDitMasque(page, 'Lettre', ['invisible au patient']).conforme).toBe(true)
    expect(siteDitMasque(page, 'Lettre', ['masqué aux professionnels']).conforme).toBe(false)
  })
})

describe('sans consentement', () => {
  it('aucune consultation ne part ; vérifier et verser ne consultent pas', () => {
    expect(rienConsulte(['TD0.2', 'TD2.1', 'TD3.1b', 'TD3.3c'].map(acces)).conforme).toBe(true)
    for (const transaction of ['TD0.3', 'TD3.1a', 'TD3.2', 'TD3.3b'])
      expect(rienConsulte([acces(transaction)]).observe).toBe(transaction)
  })

  it('le DMP reste fermé et l’écran dit pourquoi', () => {
    const conditions = ['Consentement du patient : non. Aucun consentement n’est enregistré.']
    expect(consultationBloquee(vue({ ouvert: false, conditions })).conforme).toBe(true)
    expect(consultationBloquee(vue({ conditions })).conforme).toBe(false)
    expect(consultationBloquee(vue({ ouvert: false })).conforme).toBe(false)
  })

  it('chaque condition dit sa cause, plus que son nom', () => {
    const juger = (condition: string) =>
      causesDites(vue({ ouvert: false, conditions: [condition] }), ['le consentement manque'])
    expect(juger('Consentement : non. Le patient ne consent pas.').conforme).toBe(true)
    expect(juger('Consentement du patient : non. Condition non remplie.').conforme).toBe(false)
  })

  it('une condition remplie n’est pas une cause', () => {
    const juger = (condition: string) =>
      causesDites(vue({ ouvert: false, conditions: [condition] }), [
        'Pro Santé Connect ou la carte manque',
      ])
    expect(juger('Authentification : oui. Carte CPS').conforme).toBe(false)
    expect(juger('Authentification : non. Connecté par mot de passe').conforme).toBe(true)
  })
})

describe('la consultation', () => {
  it('montre les documents de ce patient, et eux seuls', () => {
    const lue = vue({ documents: [affiche('A')] })
    expect(listeMontre(lue, 'A').conforme).toBe(true)
    expect(listeMontre(lue, 'B').conforme).toBe(false)
    expect(bonPatient(lue, 'B').conforme).toBe(true)
    expect(bonPatient(lue, 'A').conforme).toBe(false)
  })

  it('a son autorisation au DMP', () => {
    expect(autorisationPosee(['899700000013'], CAMILLE).conforme).toBe(true)
    expect(autorisationPosee(['899700000021'], CAMILLE).conforme).toBe(false)
  })

  it('laisse une trace par lecture, au nom du lecteur', () => {
    const voulu = { titre: 'Avis', nom: 'TESTIER' }
    const ligne = '01/01/2026 Camille TESTIER Lecture d’un document (TD3.2) Avis Réussi'
    expect(lectureTracee([acces('TD3.2')], [ligne], voulu).conforme).toBe(true)
    expect(lectureTracee([acces('TD3.2')], [], voulu).conforme).toBe(false)
    expect(lectureTracee([], [ligne], voulu).conforme).toBe(false)
  })

  it('porte tous les critères choisis dans une même recherche', () => {
    const [type, date] = ['$XDSDocumentEntryTypeCode', '$XDSDocumentEntryServiceStartTimeFrom']
    expect(criteresRecus([`${type} ${date}`]).conforme).toBe(true)
    expect(criteresRecus([`${type}`, `${date}`]).conforme).toBe(false)
    expect(criteresRecus([]).conforme).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { CourrielEnvoye } from '../../services/courriels-envoyes.ts'
import { echangeClos } from './cloture.ts'
import {
  accuseDemande,
  adresseRetour,
  annuleRemplace,
  corpsDeuxFormes,
  filDeReponse,
  identifiantUnique,
  libelleExpediteur,
  mentionAutomatique,
} from './courriel.ts'

const DE = 'lgc.app@medecin.fictif.mssante.fr'
const CONTACT = 'cabinet.tilleuls@medecin.fictif.mssante.fr'

/** Un message tel que l'opérateur l'a gardé : ses en-têtes, puis son corps. */
function courriel(
  entetes: Readonly<Record<string, string>>,
  lu: Partial<CourrielEnvoye> = {},
  corps = 'Bonjour',
): CourrielEnvoye {
  const lignes = Object.entries(entetes).map(([nom, valeur]) => `${nom}: ${valeur}`)
  return {
    source: Buffer.from([...lignes, '', corps, ''].join('\r\n')),
    ...{ objet: '', texte: corps, html: '', de: DE, a: [], pieces: [], ...lu },
  }
}
const ID = { 'Message-ID': '<a@x.fr>' }

describe('l’identifiant', () => {
  it('est propre à chaque message', () => {
    const autre = courriel({ 'Message-ID': '<b@x.fr>' })
    expect(identifiantUnique([courriel(ID), autre]).conforme).toBe(true)
    expect(identifiantUnique([courriel(ID), courriel(ID)]).conforme).toBe(false)
    expect(identifiantUnique([courriel(ID), courriel({})]).conforme).toBe(false)
    expect(identifiantUnique([autre, courriel({ 'Message-ID': 'sans chevrons' })]).conforme).toBe(
      false,
    )
  })
})

describe('une réponse', () => {
  it('cite le message répondu dans ses deux en-têtes', () => {
    const cites = { ...ID, 'In-Reply-To': '<q@x.fr>', References: '<p@x.fr> <q@x.fr>' }
    expect(filDeReponse(courriel(cites), '<q@x.fr>').conforme).toBe(true)
    expect(filDeReponse(courriel({ ...cites, References: '<p@x.fr>' }), '<q@x.fr>').conforme).toBe(
      false,
    )
    expect(filDeReponse(courriel(ID), '<q@x.fr>').conforme).toBe(false)
  })
})

describe('le corps', () => {
  const partie = (type: string, texte: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${texte}\r\n`
  const alternative = (parties: string, html: string) =>
    courriel(
      { 'Content-Type': 'multipart/alternative; boundary=b' },
      { texte: 'Avis urgent', html },
      `${parties}--b--`,
    )
  const texte = partie('text/plain', 'Avis urgent')
  const html = '<p>Avis <strong>urgent</strong></p>'

  it('est un texte simple, seul ou suivi du même contenu mis en forme', () => {
    expect(corpsDeuxFormes(courriel({ 'Content-Type': 'text/plain' })).conforme).toBe(true)
    expect(corpsDeuxFormes(alternative(texte + partie('text/html', html), html)).conforme).toBe(
      true,
    )
  })

  it('n’est ni du seul HTML, ni deux textes différents, ni le HTML d’abord', () => {
    expect(corpsDeuxFormes(courriel({ 'Content-Type': 'text/html' })).conforme).toBe(false)
    const autre = '<p>Rien</p>'
    expect(corpsDeuxFormes(alternative(texte + partie('text/html', autre), autre)).conforme).toBe(
      false,
    )
    expect(corpsDeuxFormes(alternative(partie('text/html', html) + texte, html)).conforme).toBe(
      false,
    )
  })
})

describe('une boîte applicative', () => {
  const fin = `Bonjour\n\nMessage envoyé automatiquement. Pour joindre : ${CONTACT}`

  it('dit à la fin qui joindre, et y répond', () => {
    const retour = { 'Reply-To': CONTACT }
    expect(mentionAutomatique(courriel(retour, { texte: fin })).conforme).toBe(true)
    expect(mentionAutomatique(courriel({}, { texte: fin })).conforme).toBe(false)
    expect(mentionAutomatique(courriel(retour, { texte: 'Bonjour' })).conforme).toBe(false)
  })
})

describe('un en-tête', () => {
  it('From nomme la personne', () => {
    const testier = { nom: 'TESTIER', prenom: 'Camille' }
    const de = (libelle: string) => courriel({ From: `${libelle}<c@x.mssante.fr>` })
    expect(libelleExpediteur(de('Dr_Camille_TESTIER_Tilleuls '), testier).conforme).toBe(true)
    expect(libelleExpediteur(de('Cabinet '), testier).conforme).toBe(false)
    const sans = courriel({ From: 'camille.testier@x.mssante.fr' })
    expect(libelleExpediteur(sans, { nom: 'TESTIER', prenom: 'Hakim' }).conforme).toBe(false)
    expect(libelleExpediteur(sans, testier).conforme).toBe(false)
  })

  it('Return-Receipt-To demande l’accusé à la boîte qui envoie', () => {
    expect(accuseDemande(courriel({ 'Return-Receipt-To': `<${DE}>` })).conforme).toBe(true)
    expect(accuseDemande(courriel({})).conforme).toBe(false)
    expect(accuseDemande(courriel({ 'Return-Receipt-To': CONTACT })).conforme).toBe(false)
  })

  it('Reply-To est l’adresse réglée', () => {
    expect(adresseRetour(courriel({ 'Reply-To': CONTACT }), CONTACT).conforme).toBe(true)
    expect(adresseRetour(courriel({ 'Reply-To': DE }), CONTACT).conforme).toBe(false)
  })
})

describe('une nouvelle version', () => {
  const premier = courriel(ID)
  const dit = { objet: 'XDM/1.0/DDM+[Annule et remplace] Lettre', texte: 'Annule et remplace.' }

  it('le dit deux fois, et répond au premier envoi', () => {
    const suite = { 'In-Reply-To': '<a@x.fr>' }
    expect(annuleRemplace(courriel(suite, dit), premier).conforme).toBe(true)
    expect(annuleRemplace(courriel(suite, { ...dit, objet: 'Lettre' }), premier).conforme).toBe(
      false,
    )
    expect(annuleRemplace(courriel(suite, { ...dit, texte: 'Voici' }), premier).conforme).toBe(
      false,
    )
    expect(annuleRemplace(courriel({}, dit), premier).conforme).toBe(false)
  })
})

describe('la fin de l’échange', () => {
  it('se dit par X-MSS-MES, une fois, et vaut FIN', () => {
    expect(echangeClos(courriel({ 'X-MSS-MES': 'FIN' })).conforme).toBe(true)
    for (const entetes of [{}, { 'X-MSS-MES': 'fin' }, { 'X-MSS-MES': '' }])
      expect(echangeClos(courriel(entetes)).conforme).toBe(false)
  })
})

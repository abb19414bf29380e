import { describe, expect, it } from 'vitest'
import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import { lireBase } from './connus.ts'
import { tirerTable } from './table.ts'
import { creerVersLogiciel } from './vers-logiciel.ts'
import { creerVersScenario } from './vers-scenario.ts'

const ADRUN = {
  nomNaissance: 'ADRUN',
  prenoms: 'ZOE',
  sexe: 'F',
  dateNaissance: '1975-12-31',
  lieuNaissance: '63220',
  matricule: { numero: '2751263220749', cle: '74' },
}
const FAUSSE = {
  ...ADRUN,
  nomNaissance: 'HERMANN',
  matricule: { numero: '1810363220456', cle: '60' },
}
const BASE = lireBase({ identites: [ADRUN, FAUSSE] })

function traducteurs(graine = 'campagne INS.01.01 passage 1') {
  const table = tirerTable(graine, BASE)
  const neuf = table.matricules.find(({ scenario }) => scenario === ADRUN.matricule.numero)
  return {
    table,
    neuf: neuf?.logiciel ?? '',
    vers: creerVersLogiciel(table),
    retour: creerVersScenario(table, () => ['1975-12-31']),
  }
}

describe('une personne neuve', () => {
  it('est la même pour une même graine, une autre pour une autre', () => {
    const un = traducteurs().vers.tout(ADRUN)
    expect(traducteurs().vers.tout(ADRUN)).toEqual(un)
    expect(traducteurs('campagne INS.01.01 passage 2').vers.tout(ADRUN)).not.toEqual(un)
  })

  it('n’est personne : lieu 99999, clé juste, mois de sa date de naissance', () => {
    const { dateNaissance, matricule } = traducteurs().vers.tout(ADRUN)
    expect(matricule.numero).toMatch(/^2\d{4}99999\d{3}$/)
    expect(matricule.cle).toBe(cleMatricule(matricule.numero))
    expect(matricule.numero.slice(1, 5)).toBe(dateNaissance.slice(2, 7).replace('-', ''))
    expect(dateNaissance < '1975-12-31').toBe(true)
  })

  it('garde fausse une clé fausse', () => {
    const { matricule } = traducteurs().vers.tout(FAUSSE)
    expect(matricule.cle).not.toBe(cleMatricule(matricule.numero))
    expect(traducteurs().retour.tout({ matricule })).toEqual({ matricule: FAUSSE.matricule })
  })

  it('revient entière à ce qu’elle était', () => {
    const { vers, retour } = traducteurs()
    expect(retour.tout(vers.tout(ADRUN))).toEqual(ADRUN)
  })
})

describe('les noms', () => {
  it('gardent leur début commun : une recherche par le début cherche toujours la même chose', () => {
    const { vers } = traducteurs()
    const { nomNaissance } = vers.tout({ nomNaissance: 'DURAND' })
    expect(nomNaissance.startsWith(vers.nom('DUR'))).toBe(true)
    expect(nomNaissance).toMatch(/^[A-Z]{6}DURAND$/)
  })

  it.each(['dupré', 'Çœur-Noël', "D'ESSAI-TEST DU BANC", 'LE B3AU', 'SAINT--CLAIR'])(
    '« %s » garde ce que le scénario éprouve',
    (nom) => {
      const { vers, retour } = traducteurs()
      expect(vers.nom(nom).endsWith(nom)).toBe(true)
      expect(retour.texte(vers.nom(nom))).toBe(nom)
    },
  )

  it('un nom de cent lettres n’en prend pas une de plus', () => {
    const long = 'ESSAILONGX'.repeat(10)
    expect(traducteurs().vers.nom(long)).toBe(long)
  })

  it('se retrouvent dans une phrase, quelle que soit la casse de l’écran', () => {
    const { vers, retour } = traducteurs()
    const nom = vers.nom('ADRUN')
    const titre = nom[0] + nom.slice(1).toLowerCase()
    expect(retour.texte(`Bonjour ${nom}, dite ${titre}.`)).toBe('Bonjour ADRUN, dite Adrun.')
  })

  it('chaque prénom d’une liste change, et revient', () => {
    const { vers, retour } = traducteurs()
    const liste = { prenoms: 'PIERRE-ALAIN MURIEL' }
    const [premier = ''] = vers.tout(liste).prenoms.split(' ')
    expect(premier).toBe(vers.tout({ premierPrenom: 'PIERRE-ALAIN' }).premierPrenom)
    expect(retour.tout(vers.tout(liste))).toEqual(liste)
  })
})

describe('les dates', () => {
  it.each(['31/12/1975', '1975-12-31', '19751231'])('« %s » garde sa forme et revient', (date) => {
    const { vers, retour } = traducteurs()
    const { dateNaissance } = vers.tout({ dateNaissance: date })
    expect(dateNaissance).not.toBe(date)
    expect(retour.texte(`né le ${dateNaissance}.`)).toBe(`né le ${date}.`)
  })

  it.each(['32/01/1980', '00/01/1980', '15/13/1980', '1975-00-31', ''])(
    '« %s » n’est d’aucun calendrier : elle reste fausse',
    (date) => {
      expect(traducteurs().vers.tout({ dateNaissance: date }).dateNaissance).toBe(date)
    },
  )

  it('une date qui n’est pas de naissance ne bouge pas', () => {
    expect(traducteurs().retour.texte('20/11/2026 10:15')).toBe('20/11/2026 10:15')
  })
})

describe('les matricules', () => {
  const cle = (numero: string) => cleMatricule(numero) ?? ''

  it('reviennent nus, groupés, avec leur clé ou sans', () => {
    const { neuf, retour } = traducteurs()
    const groupe = `${neuf[0]} ${neuf.slice(1, 3)} ${neuf.slice(3, 5)} ${neuf.slice(5, 10)} ${neuf.slice(10)} ${cle(neuf)}`
    expect(retour.texte(neuf)).toBe('2751263220749')
    expect(retour.texte(`${neuf}${cle(neuf)} (NIR)`)).toBe('275126322074974 (NIR)')
    expect(retour.texte(groupe)).toBe('2 75 12 63220 749 74')
    expect(retour.texte(`${neuf} clé ${cle(neuf)}`)).toBe('2751263220749 clé 74')
  })

  it('reviennent dans un message, la clé dans son propre élément', () => {
    const { neuf, retour } = traducteurs()
    const message = `<ns2:NumIdentifiant>${neuf}</ns2:NumIdentifiant><ns2:Cle>${cle(neuf)}</ns2:Cle>`
    expect(retour.texte(message)).toBe(
      '<ns2:NumIdentifiant>2751263220749</ns2:NumIdentifiant><ns2:Cle>74</ns2:Cle>',
    )
  })

  it('une clé fausse tapée par le scénario reste fausse', () => {
    const { neuf, vers, retour } = traducteurs()
    const { matriculeIns } = vers.tout({ matriculeIns: '275126322074975' })
    expect(matriculeIns.slice(0, 13)).toBe(neuf)
    expect(matriculeIns.slice(13)).not.toBe(cle(neuf))
    expect(retour.texte(matriculeIns)).toBe('275126322074975')
  })

  it('celui que personne ne porte est neuf aussi : un logiciel se souvient d’un refus', () => {
    const { vers } = traducteurs()
    const { matricule } = vers.tout({ matricule: '275129999904252' })
    expect(matricule).not.toBe('275129999904252')
    expect(matricule).toMatch(/^2751299999\d{5}$/)
  })

  it('les octets d’un fichier ne sont pas touchés', () => {
    const fichier = { nom: 'a.pdf', octets: new Uint8Array([1, 2]) }
    expect(traducteurs().vers.tout(fichier).octets).toBe(fichier.octets)
  })
})

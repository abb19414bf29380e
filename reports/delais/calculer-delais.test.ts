import { describe, expect, it } from 'vitest'
import { delaisDeComplement, delaisDuCalendrier } from './calculer-delais.ts'

const dates = (delais: ReturnType<typeof delaisDeComplement>) =>
  delais.map(({ id, echeance }) => [id, echeance.date])

describe('répondre à une demande de complément du vendredi 20/11/2026', () => {
  it('médecine de ville, vague 1 : 24 h, 5 jours, 30 jours', () => {
    expect(dates(delaisDeComplement('MDV-LGC-Va1', '2026-11-20'))).toEqual([
      ['complement-rang', '2026-11-21'],
      ['complement-retard', '2026-11-25'],
      ['complement-abandon', '2026-12-21'],
    ])
  })

  it('vague 2 : 10 jours pour le rang, 30 pour l’abandon', () => {
    expect(dates(delaisDeComplement('SFP-LGC-Va2', '2026-11-20'))).toEqual([
      ['complement-rang', '2026-11-30'],
      ['complement-abandon', '2026-12-21'],
    ])
  })

  it('sans financement : le seul délai écrit, et sa marque le dit déduit', () => {
    const delais = delaisDeComplement('MDV-LGC-SF-Va1', '2026-11-20')
    expect(dates(delais)).toEqual([['complement-rejet', '2026-11-27']])
    expect(delais[0]).toMatchObject({ marque: 'déduit', delai: '5 jours ouvrés' })
  })
})

describe('le calendrier de l’éditeur', () => {
  it('Date 0 donne les jalons de la vague 2, de quantième à quantième, à 12 h', () => {
    const delais = delaisDuCalendrier('SFP-LGC-Va2', { date0: '2026-01-31' })
    expect(delais.map(({ id, echeance, heure }) => [id, echeance.date, heure])).toEqual([
      ['date1', '2026-08-31', '12 h'],
      ['date2', '2027-11-30', '12 h'],
      ['date3', '2028-02-29', '12 h'],
      ['financement-avance', '2028-05-31', '12 h'],
      ['financement-prestation', '2028-10-02', '12 h'],
      ['financement-solde', '2029-01-02', '12 h'],
    ])
    expect(delaisDuCalendrier('MDV-LGC-Va1', { date0: '2026-01-31' })).toEqual([])
  })

  it('une demande administrative : 5 jours ouvrés en vague 1, 10 en vague 2', () => {
    const calendrier = { demandeAdministrative: '2026-12-23' }
    expect(dates(delaisDuCalendrier('MDV-LGC-SF-Va1', calendrier))[0]?.[1]).toBe('2026-12-31')
    expect(dates(delaisDuCalendrier('SFP-LGC-Va2', calendrier))[0]?.[1]).toBe('2027-01-08')
  })

  it('notifier une modification sous 15 jours, une date absente ne donne rien', () => {
    const delais = delaisDuCalendrier('MDV-LGC-SF-Va1', {
      modificationDuLogiciel: '2026-11-07',
      rapportDAudit: undefined,
    })
    expect(delais).toMatchObject([
      {
        id: 'notification-modification',
        echeance: { brute: '2026-11-22', date: '2026-11-23', report: 'dimanche' },
      },
    ])
  })
})

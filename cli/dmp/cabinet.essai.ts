/** Un cabinet devant le DMP simulé : une base prête, vraies prises, de quoi le tuer et le rouvrir. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { creerHorloge } from '../../mocks/horloge.ts'
import { ouvrirBase } from '../../reference-lgc/base/ouvrir.ts'
import { demarrerLgc } from '../../reference-lgc/index.ts'
import { creerNavigateur } from '../psc/parcours.essai.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../simulateurs/demarrer.ts'

export const INS_ADRUN = '275126322074974'

/** Une patiente qualifiée et connue du DMP, écrite dans une base neuve ; rend son numéro. */
export function semerPatiente(fichier: string, change: Record<string, string | null> = {}): number {
  const base = ouvrirBase(fichier)
  const colonnes: Record<string, string | number | null> = {
    nom_naissance: 'ADRUN',
    premier_prenom: 'ZOE',
    prenoms_naissance: 'ZOE',
    date_naissance: '1975-12-31',
    date_incertaine: '',
    sexe: 'F',
    lieu_naissance: '63220',
    nom_utilise: '',
    prenom_utilise: '',
    numero_securite_sociale: '',
    adresse: '',
    telephone: '',
    courriel: '',
    matricule: INS_ADRUN,
    oid: '1.2.250.1.213.1.4.8',
    ins_obtenue_le: '2026-01-01T00:00:00.000Z',
    ins_operation: 'recherche-traits',
    justificatif: 'PA',
    justificatif_libelle: 'Passeport',
    justificatif_confiance: 'elevee',
    justificatif_le: '2026-01-01T00:00:00.000Z',
    justificatif_par: 'Camille TESTIER',
    cree_le: '2026-01-01T00:00:00.000Z',
    ...change,
  }
  const noms = Object.keys(colonnes)
  const id = base.executer(
    `INSERT INTO patient (${noms.join(', ')}) VALUES (${noms.map(() => '?').join(', ')})`,
    Object.values(colonnes),
  )
  base.fermer()
  return id
}

export async function ouvrirCabinetDmp() {
  const dossier = mkdtempSync(path.join(tmpdir(), 'dmp-essai-'))
  const fichier = path.join(dossier, 'cabinet.sqlite')
  const horloge = creerHorloge()
  const services = await demarrerServices({ horloge })
  const { description } = services
  const patientId = semerPatiente(fichier)
  const autreId = semerPatiente(fichier, {
    nom_naissance: 'TCHITCHI',
    premier_prenom: 'CATARINA',
    prenoms_naissance: 'CATARINA BELLA',
    date_naissance: '1936-06-21',
    matricule: '236066322083656',
  })
  // L'INS est obtenue, aucun titre n'est contrôlé : récupérée, pas qualifiée.
  const recupereeId = semerPatiente(fichier, {
    nom_naissance: 'NESSI',
    premier_prenom: 'RUTH',
    prenoms_naissance: 'RUTH',
    date_naissance: '1977-07-14',
    matricule: '277076322082910',
    ...Object.fromEntries(
      ['', '_libelle', '_confiance', '_le', '_par'].map((suite) => [`justificatif${suite}`, null]),
    ),
  })
  const lgc = await demarrerLgc({
    base: fichier,
    horloge,
    essai: true,
    services: { ...brancherLgc(description), flux: null },
  })
  const ca = readFileSync(description.pki.ca, 'utf8')
  const controle = async (verbe: string, corps: unknown): Promise<unknown> => {
    const reponse = await fetch(`${description.controle}/_mock/dmp/${verbe}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })
    if (!reponse.ok) throw new Error(`${verbe} : ${await reponse.text()}`)
    return reponse.json()
  }
  return {
    patientId,
    autreId,
    recupereeId,
    description,
    horloge,
    lgc,
    controle,
    lire: async (chemin: string): Promise<unknown> =>
      (await fetch(`${description.controle}/_mock/dmp/${chemin}`)).json(),
    navigateur: () => creerNavigateur(lgc.url, ca),
    /** Attend que `juge` soit vrai, en redemandant. */
    async quand<T>(lire: () => Promise<T>, juge: (lu: T) => boolean): Promise<T> {
      for (let essai = 0; essai < 200; essai += 1) {
        const lu = await lire()
        if (juge(lu)) return lu
        await attendre(50)
      }
      return lire()
    },
    async arreter(): Promise<void> {
      await lgc.arreter()
      await services.arreter()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}

import type {
  EvenementEtape,
  EvenementPreuve,
  EvenementScenarioDebut,
  FichierPris,
} from '../campagne/types.ts'
import { type FichierManifeste, fichierNu } from './types.ts'

/** Le scénario dont vient un fichier. */
export type Provenance = Pick<EvenementScenarioDebut, 'rem' | 'exigence' | 'scenario'>

const presents = (fichiers: readonly (FichierPris | null)[]): FichierPris[] =>
  fichiers.filter((fichier) => fichier !== null)

/** Les objets pris à une étape. `mesurer` complète les messages, dont l'événement ne donne que le chemin. */
export function rattacherEtape(
  { rem, exigence, scenario }: Provenance,
  etape: EvenementEtape,
  versionLgc: string,
  mesurer: (chemin: string) => FichierPris | null,
): FichierManifeste[] {
  const messages = etape.messages.flatMap(({ requete, reponse }) => [requete, reponse])
  const fichiers = [etape.capture, etape.texteEcran, ...etape.documents, ...messages.map(mesurer)]
  const { rang, date } = etape
  return presents(fichiers).map((fichier) => ({
    ...fichierNu(fichier),
    rem,
    exigence,
    scenario,
    etape: rang,
    date,
    versionLgc,
  }))
}

/** Les objets dont une preuve est faite, avec le lieu où elle a été prise. */
export function rattacherPreuve(
  { rem, exigence, scenario }: Provenance,
  prise: EvenementPreuve,
): FichierManifeste[] {
  const { preuve, date, versionLgc, environnement } = prise
  const fichiers = [...prise.ecrans.map(({ capture }) => capture), ...prise.fichiers, prise.aria]
  return presents(fichiers).map((fichier) => ({
    ...fichierNu(fichier),
    rem,
    exigence,
    scenario,
    preuve,
    date,
    versionLgc,
    environnement,
  }))
}

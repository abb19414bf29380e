import type { HL7Node } from 'node-hl7-client'
import { natureDe } from '../../insi/natures.ts'
import { IDENTITE_VIDE, type Identite } from '../../patients/identite.ts'
import { champDe, composanteDe, repetitionsDe } from './noeuds.ts'
import type { InsDiffusee } from './pid.ts'

const nomDeType = (pid: HL7Node, type: string): HL7Node | undefined =>
  repetitionsDe(pid, 5).find((nom) => composanteDe(nom, 7) === type)

/** `AAAAMMJJ…` en `AAAA-MM-JJ` ; une autre forme reste telle quelle et sera refusée. */
const dateIso = (date: string): string => date.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')

const sexeDe = (sexe: string): string => (/^[FM]$/.test(sexe) || sexe === '' ? sexe : 'I')

/** Les traits d'un PID, tels que reçus ; vide pour ce qui manque. */
export function lireTraits(pid: HL7Node): Identite {
  const naissance = nomDeType(pid, 'L')
  const utilise = nomDeType(pid, 'D')
  const lieu = repetitionsDe(pid, 11).find((adresse) => composanteDe(adresse, 7) === 'BDL')
  return {
    ...IDENTITE_VIDE,
    nomNaissance: composanteDe(naissance, 1),
    premierPrenom: composanteDe(naissance, 2),
    prenomsNaissance: composanteDe(naissance, 3),
    nomUtilise: composanteDe(utilise, 1),
    prenomUtilise: composanteDe(utilise, 2),
    dateNaissance: dateIso(champDe(pid, 7)),
    sexe: sexeDe(champDe(pid, 8)),
    lieuNaissance: composanteDe(lieu, 9),
  }
}

/** Le matricule INS de PID-3, reconnu à l'OID de son autorité ; l'ancien INS-C n'en est pas un. */
export function lireIns(pid: HL7Node): InsDiffusee | null {
  const porteur = repetitionsDe(pid, 3).find((id) => natureDe(composanteDe(id, 4, 2)) !== null)
  if (!porteur) return null
  return { matricule: composanteDe(porteur, 1).toUpperCase(), oid: composanteDe(porteur, 4, 2) }
}

/** Ce que l'émetteur dit de son identité : VALI, ou provisoire (PID-32). */
export const lireFiabilite = (pid: HL7Node): 'PROV' | 'VALI' =>
  repetitionsDe(pid, 32).some((valeur) => composanteDe(valeur, 1) === 'VALI') ? 'VALI' : 'PROV'

import type { BoiteAnnuaire } from '../recherche/entree.ts'

const TYPES: Record<string, string> = {
  PER: 'personnelle',
  ORG: 'de la structure',
  CAB: 'du cabinet',
  APP: 'applicative',
}

const PAPIER: Record<string, string> = {
  O: 'accepte le zéro papier',
  N: 'garde le papier',
}

/** « Boîte de la structure (ORG), Pneumologie, CENTRE HOSPITALIER, garde le papier » */
export function precisionBoite({
  type,
  service,
  raison,
  commune,
  dematerialisation,
}: BoiteAnnuaire) {
  return [
    `Boîte ${TYPES[type] ?? ''} (${type})`.replace('  ', ' '),
    service,
    raison,
    commune,
    PAPIER[dematerialisation] ?? '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Les boîtes d'une ligne ; sans boîte, on le dit : on ne peut pas lui écrire. */
export function BoitesDe({ boites, max = 4 }: { boites: readonly BoiteAnnuaire[]; max?: number }) {
  if (boites.length === 0) return <span class="vide">Aucune boîte MSSanté</span>
  return (
    <ul class="annuaire-boites">
      {boites.slice(0, max).map((boite) => (
        <li>
          <span class="adresse-longue">{boite.adresse}</span>
          <span class="secondaire">{precisionBoite(boite)}</span>
        </li>
      ))}
      {boites.length > max && <li class="secondaire">et {boites.length - max} autres</li>}
    </ul>
  )
}

import type { Child } from 'hono/jsx'
import { Icone } from '../../vues/icones.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { type Point, uniteDeCourbe } from '../bio/points.ts'
import { uniteLue } from '../bio/unites.ts'
import { Courbe } from './courbe.tsx'
import { intervalle, nombreFrancais } from './resultats.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patientId: number
  libelle: string
  points: readonly Point[]
}

/** Une analyse au fil du temps : la courbe, et la table qui dit la même chose. */
export function PageEvolution({ cadre, bandeau, patientId, libelle, points }: Props) {
  const unite = uniteDeCourbe(points)
  return (
    <Page cadre={cadre} titre={`Évolution : ${libelle}`} rubrique="documents" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patientId}/biologie`}>Biologie du patient</a>
      </p>
      <h1>{libelle}</h1>
      <div class="evolution">
        <figure class="carte">
          <Courbe points={points} unite={unite} libelle={libelle} />
          <figcaption class="secondaire">
            En {uniteLue(unite) || 'nombre sans unité'}. La bande claire est l’intervalle de
            référence ; un carré est une valeur hors intervalle.
          </figcaption>
        </figure>
        <section class="tableau" tabindex={0} aria-label="Valeurs">
          <table>
            <caption class="invisible">Valeurs de {libelle}, la plus récente en tête</caption>
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col" class="nombre">
                  Résultat
                </th>
                <th scope="col">Référence</th>
                <th scope="col">Document</th>
              </tr>
            </thead>
            <tbody>
              {[...points].reverse().map((p) => (
                <tr class={p.hors ? 'hors-intervalle' : undefined}>
                  <th scope="row">{p.date}</th>
                  <td class="nombre valeur">
                    {p.hors && <Icone nom="attention" />}
                    {p.hors && <span class="invisible">Hors intervalle : </span>}
                    {nombreFrancais(p.mesure.valeur)} {uniteLue(p.mesure.unite)}
                  </td>
                  <td>{intervalle(p.mesure)}</td>
                  <td>
                    <a href={`/recus/${p.recuId}`}>n° {p.recuId}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Page>
  )
}

export interface AnalyseSuivie {
  cle: string
  libelle: string
  points: readonly Point[]
}

/** Toutes les analyses du dossier, la dernière valeur de chacune. */
export function PageBiologie({
  cadre,
  bandeau,
  patientId,
  analyses,
}: Omit<Props, 'libelle' | 'points'> & { analyses: readonly AnalyseSuivie[] }) {
  return (
    <Page cadre={cadre} titre="Biologie du patient" rubrique="documents" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patientId}/recus`}>Documents reçus</a>
      </p>
      <h1>Biologie</h1>
      {analyses.length === 0 ? (
        <section class="carte etat-vide" aria-label="Analyses">
          <h2>Aucun résultat structuré</h2>
          <p>Les résultats des comptes rendus N3 classés au dossier paraîtront ici.</p>
        </section>
      ) : (
        <section class="tableau" tabindex={0} aria-label="Analyses">
          <table>
            <caption class="invisible">Analyses du patient, dernière valeur de chacune</caption>
            <thead>
              <tr>
                <th scope="col">Analyse</th>
                <th scope="col" class="nombre">
                  Dernier résultat
                </th>
                <th scope="col">Référence</th>
                <th scope="col">Date</th>
                <th scope="col" class="nombre">
                  Valeurs
                </th>
              </tr>
            </thead>
            <tbody>
              {analyses.map((analyse) => (
                <LigneAnalyse patientId={patientId} analyse={analyse} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  )
}

function LigneAnalyse({ patientId, analyse }: { patientId: number; analyse: AnalyseSuivie }) {
  const dernier = analyse.points.at(-1)
  if (!dernier) return null
  return (
    <tr class={dernier.hors ? 'hors-intervalle' : undefined}>
      <th scope="row">
        <a href={`/patients/${patientId}/biologie?analyse=${encodeURIComponent(analyse.cle)}`}>
          {analyse.libelle}
        </a>
      </th>
      <td class="nombre valeur">
        {dernier.hors && <Icone nom="attention" />}
        {dernier.hors && <span class="invisible">Hors intervalle : </span>}
        {nombreFrancais(dernier.mesure.valeur)} {uniteLue(dernier.mesure.unite)}
      </td>
      <td>{intervalle(dernier.mesure)}</td>
      <td class="compact">{dernier.date}</td>
      <td class="nombre">{analyse.points.length}</td>
    </tr>
  )
}

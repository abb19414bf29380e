// Confort facultatif : toutes les pages fonctionnent sans ce fichier.
const SIGNES = { Œ: 'OE', Æ: 'AE', Ø: 'O', Ł: 'L', Đ: 'D', '’': "'", '‘': "'" }

// Les majuscules sans accent s'écrivent à la frappe ; le serveur applique la même règle.
for (const champ of document.querySelectorAll('input[data-conversion="majuscules"]')) {
  champ.addEventListener('input', (evenement) => {
    if (evenement.isComposing) return
    const place = champ.value.length - (champ.selectionEnd ?? champ.value.length)
    const converti = champ.value
      .toUpperCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Z]/g, (signe) => SIGNES[signe] ?? signe)
    if (converti === champ.value) return
    champ.value = converti
    champ.setSelectionRange(converti.length - place, converti.length - place)
  })
}

// Un second clic pendant que la page attend n'envoie pas deux fois la même ordonnance.
for (const formulaire of document.querySelectorAll('form[data-une-fois]')) {
  let parti = false
  formulaire.addEventListener('submit', (evenement) => {
    if (parti) evenement.preventDefault()
    parti = true
  })
  addEventListener('pageshow', () => {
    parti = false
  })
}

// Une demande en cours : la page se remplace d'elle-même quand la réponse est là.
const suivi = document.querySelector('[data-suivi]')
if (suivi) {
  const demander = async () => {
    const reponse = await fetch(suivi.dataset.suivi, { redirect: 'error' })
    if (!reponse.ok) return
    const { termine, texte } = await reponse.json()
    if (termine) return location.reload()
    if (texte) suivi.textContent = texte
    setTimeout(demander, 500)
  }
  setTimeout(demander, 500)
}

// Les propositions suivent la frappe ; sans script, le bouton du formulaire les demande.
const proposer = (source, demander) => {
  let derniere = null
  const formulaire = source.closest('form')
  const lancer = async () => {
    derniere?.abort()
    derniere = new AbortController()
    try {
      const reponse = await demander(formulaire, derniere.signal)
      if (!reponse.ok) return
      const zone = document.getElementById(source.dataset.proposeDans)
      zone.innerHTML = await reponse.text()
      zone.dataset.proposePour = source.value
    } catch {
      // Une frappe plus récente l'a remplacée, ou le logiciel ne répond pas : la page reste telle quelle.
    }
  }
  source.addEventListener('input', lancer)
  for (const reglage of formulaire.querySelectorAll('[data-propose-quand]'))
    reglage.addEventListener('change', lancer)
}

for (const champ of document.querySelectorAll('input[data-propose]'))
  proposer(champ, (formulaire, signal) =>
    fetch(`${champ.dataset.propose}?${new URLSearchParams(new FormData(formulaire))}`, { signal }),
  )

for (const zone of document.querySelectorAll('textarea[data-propose]'))
  proposer(zone, (formulaire, signal) => {
    const lu = new FormData(formulaire)
    const corps = new URLSearchParams({
      texte: zone.value,
      filtreCodage: lu.get('filtreCodage') ?? '',
    })
    return fetch(zone.dataset.propose, { method: 'POST', body: corps, signal })
  })

// Une douchette envoie le séparateur des champs par Ctrl + ] : le navigateur ne l'écrirait pas.
for (const champ of document.querySelectorAll('input[data-douchette]'))
  champ.addEventListener('keydown', (evenement) => {
    if (!evenement.ctrlKey || evenement.key !== ']') return
    evenement.preventDefault()
    champ.setRangeText('␝', champ.selectionStart, champ.selectionEnd, 'end')
  })

// Les résultats d'une recherche suivent la frappe ; sans ce script, le bouton suffit. La recherche est un
// formulaire, ou une zone d'un formulaire plus grand dont rien de tapé ne se perd.
for (const zone of document.querySelectorAll('[data-a-la-frappe]')) {
  const cible = document.getElementById(zone.dataset.aLaFrappe)
  const formulaire = zone.closest('form')
  const annonce = document.querySelector('[data-annonce-resultats]')
  let demande
  // `formulaire.action` serait le bouton de ce nom, s'il y en a un.
  const adresse = formulaire.getAttribute('action') ?? location.pathname
  const demander = (signal) => {
    const champs = new URLSearchParams(new FormData(formulaire))
    if (!zone.dataset.action) return fetch(`${adresse}?${champs}`, { signal })
    champs.set('action', zone.dataset.action)
    return fetch(adresse, { method: 'POST', body: champs, signal })
  }
  const chercher = async () => {
    demande?.abort()
    demande = new AbortController()
    const reponse = await demander(demande.signal)
    if (!reponse.ok || reponse.redirected) return
    const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
    const trouves = page.getElementById(cible.id)
    if (!trouves) return
    cible.replaceChildren(...trouves.childNodes)
    if (annonce) annonce.textContent = cible.querySelector('caption, h2, .vide')?.textContent ?? ''
  }
  zone.addEventListener('input', ({ target }) => {
    if (cible.contains(target)) return
    // Une frappe plus récente l'a remplacée, ou le logiciel ne répond pas : la page reste telle quelle.
    chercher().catch(() => undefined)
  })
}

// Fetches all URLs at once and prints each result as it arrives.
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

func fetch(url string, results chan<- string) {
	start := time.Now()
	resp, err := http.Get(url)
	if err != nil {
		results <- fmt.Sprintf("error: %v", err)
		return
	}
	defer resp.Body.Close()
	body, _ := io.ReadAll(resp.Body)
	took := time.Since(start)
	results <- fmt.Sprintf("%s: %d bytes in %v", url, len(body), took)
}

func main() {
	urls := []string{
		"https://example.com",
		"https://golang.org",
		"https://pkg.go.dev",
	}
	if len(os.Args) > 1 {
		urls = os.Args[1:]
	}

	results := make(chan string, len(urls))
	for _, url := range urls {
		go fetch(url, results)
	}
	for range urls {
		fmt.Println(<-results)
	}
}
